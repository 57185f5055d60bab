-- Fills a demo database with :plans plans of :tasks tasks each, made of the demo plan's own tasks, agencies and entries under new numbers; plans that are
-- there stay. The triggers fill the index of search as in any import.
PRAGMA busy_timeout = 10000;
CREATE TEMP TABLE origin AS SELECT ProvinceId, Id, (SELECT count(*) FROM planned_tasks t WHERE t.PlanId = p.Id) AS Tasks FROM plans p ORDER BY ImportedAt LIMIT 1;
CREATE TEMP TABLE source AS SELECT *, row_number() OVER (ORDER BY Ordinal) AS Place FROM planned_tasks WHERE PlanId = (SELECT Id FROM origin) AND Until IS NULL;
CREATE TEMP TABLE plan_numbers AS WITH RECURSIVE n(b) AS (SELECT 1 UNION ALL SELECT b + 1 FROM n WHERE b < :plans)
  SELECT b, printf('0195C1F0-%04X-7000-8000-000000000000', b) AS Id FROM n WHERE NOT EXISTS (SELECT 1 FROM plans WHERE Id = printf('0195C1F0-%04X-7000-8000-000000000000', b));
CREATE TEMP TABLE task_numbers AS WITH RECURSIVE n(o) AS (SELECT 1 UNION ALL SELECT o + 1 FROM n WHERE o < :tasks)
  SELECT o, (o - 1) % (SELECT count(*) FROM source) + 1 AS Place FROM n;
INSERT INTO plans SELECT p.ProvinceId, n.Id, p.Slug || '-b' || n.b, Kind, n.b || '/KH-UBND', IssuedOn, p.Place, Issuer, Type, Title, PeriodFrom, PeriodTo, SignerName,
  SignerPosition, SignerAuthority, ImportedAt, 1, Version FROM plans p, plan_numbers n WHERE p.Id = (SELECT Id FROM origin);
INSERT INTO plan_versions (ProvinceId, PlanId, Number, DocumentNumber, IssuedOn, Title, InForceFrom, SourceDigest, ConfirmedAt, ConfirmedBy, Counts_Added, Counts_Edited,
    Counts_Ignored, Counts_ItemsAdded, Counts_ItemsChanged, Counts_ItemsDropped, Counts_Merged, Counts_ReportingDuties, Counts_Targets, Counts_Tasks)
  SELECT v.ProvinceId, n.Id, Number, DocumentNumber, IssuedOn, Title, InForceFrom, substr(SourceDigest, 1, 40) || n.b, ConfirmedAt, ConfirmedBy, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  FROM plan_versions v, plan_numbers n WHERE v.PlanId = (SELECT Id FROM origin) AND v.Number = 1;
INSERT INTO planned_tasks (ProvinceId, PlanId, Ordinal, Since, Text, Origin, Section, "Group", Product, SearchText, Place_Confidence, Place_End, Place_Page, Place_Rule,
    Place_Start, Time_From, Time_Kind, Time_Text, Time_To, Until)
  SELECT s.ProvinceId, p.Id, t.o, 1, s.Text || ' (đợt ' || (p.b * 1000 + t.o) || ')', Origin, Section, "Group", Product, SearchText || ' dot ' || (p.b * 1000 + t.o),
    Place_Confidence, Place_End, Place_Page, Place_Rule, Place_Start, Time_From, Time_Kind, Time_Text, Time_To, NULL
  FROM plan_numbers p, task_numbers t JOIN source s ON s.Place = t.Place ORDER BY p.b, t.o;
INSERT INTO task_agencies (ProvinceId, PlanId, TaskOrdinal, TaskSince, Role, Ordinal, Name, AgencyKey, UnitCode, GroupCode, Rule, NamedUnitCode)
  SELECT a.ProvinceId, p.Id, t.o, 1, a.Role, a.Ordinal, a.Name, a.AgencyKey, a.UnitCode, a.GroupCode, a.Rule, a.NamedUnitCode
  FROM plan_numbers p, task_numbers t JOIN source s ON s.Place = t.Place JOIN task_agencies a ON a.PlanId = s.PlanId AND a.TaskOrdinal = s.Ordinal AND a.TaskSince = s.Since;
INSERT INTO work_entries (ProvinceId, Id, PlanId, TaskOrdinal, TaskSince, Year, GivenTo, UnitCode, Basis, DueOn, Rule, OwedFrom, OpenedAt, AskedBy, StartedOn, ReportedOn,
    DoneOn, EndedOn, EndReason, Version)
  SELECT e.ProvinceId, printf('0195C1F1-%04X-7000-8%03X-%012X', p.b, t.o, e.rowid), p.Id, t.o, 1, e.Year, e.GivenTo, e.UnitCode, e.Basis, e.DueOn, e.Rule, e.OwedFrom, e.OpenedAt,
    e.AskedBy, e.StartedOn, e.ReportedOn, CASE WHEN t.o % 5 = 0 AND e.Rule <> 'Continuous' THEN e.OwedFrom END, e.EndedOn, e.EndReason, 0
  FROM plan_numbers p, task_numbers t JOIN source s ON s.Place = t.Place JOIN work_entries e ON e.PlanId = s.PlanId AND e.TaskOrdinal = s.Ordinal;
ANALYZE;
SELECT (SELECT count(*) FROM plans) || ' plans, ' || (SELECT count(*) FROM planned_tasks) || ' tasks, ' || (SELECT count(*) FROM work_entries) || ' entries';
