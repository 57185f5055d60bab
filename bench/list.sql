SELECT e.Id, e.Year, e.UnitCode, e.DueOn, e.Rule, e.DoneOn, t.Text, t."Group", t.Time_Text FROM work_entries e
JOIN planned_tasks t ON t.ProvinceId = e.ProvinceId AND t.PlanId = e.PlanId AND t.Ordinal = e.TaskOrdinal AND t.Since = e.TaskSince
WHERE e.ProvinceId = (SELECT ProvinceId FROM plans LIMIT 1) AND e.PlanId = (SELECT Id FROM plans WHERE Slug LIKE '%-b1')
ORDER BY CASE WHEN e.EndedOn IS NOT NULL OR e.DoneOn IS NOT NULL THEN 2 WHEN e.DueOn < date('now') THEN 0 ELSE 1 END, e.DueOn, e.TaskOrdinal, e.Id LIMIT 50;
