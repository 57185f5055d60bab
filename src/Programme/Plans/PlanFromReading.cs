using Xanh.Documents.Plan;
using Xanh.Documents.Text;
using Xanh.Documents.Texts;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Plans;

/// <summary>Turns a reading into the rows the programme keeps; nothing found is left out.</summary>
/// <param name="choose">Whom a printed name of an agency means in a task.</param>
/// <param name="version">The version of the plan that the reading makes.</param>
internal sealed class PlanFromReading(
    PlanReading reading, string provinceId, Guid planId, Func<string, AgencyRole, PlanTask, AgencyChoice> choose, int version = 1)
{
    /// <summary>The other places of tasks that several parts of the document name.</summary>
    public ILookup<PlanTask, PlanTask> OtherSources { get; init; } =
        Enumerable.Empty<(PlanTask Task, PlanTask Source)>().ToLookup(s => s.Task, s => s.Source, (IEqualityComparer<PlanTask>)ReferenceEqualityComparer.Instance);

    /// <summary>The review the version is confirmed from.</summary>
    public Guid? ReviewId { get; init; }

    /// <summary>See <see cref="PlanVersion.Counts"/>.</summary>
    public VersionCounts Counts { get; init; } = new();

    public Plan Build(string slug, PlanVersion first) => new()
    {
        ProvinceId = provinceId,
        Id = planId,
        Slug = slug,
        Kind = reading.Kind,
        Number = reading.Facts.Number,
        IssuedOn = reading.Facts.Date,
        Place = reading.Facts.Place,
        Issuer = reading.Facts.Issuer,
        Type = reading.Facts.Type,
        Title = reading.Facts.Title,
        PeriodFrom = reading.Facts.Period?.From,
        PeriodTo = reading.Facts.Period?.To,
        SignerName = reading.Signer?.Name,
        SignerPosition = reading.Signer?.Position,
        SignerAuthority = reading.Signer?.Authority,
        ImportedAt = first.ConfirmedAt,
        Versions = [first],
        Facts = [.. FactsAfter(0)],
        Tasks = [.. reading.Tasks.Select((task, i) => TaskOf(task, i + 1))],
        Targets = [.. reading.Targets.Select((target, i) => TargetOf(target, i + 1))],
        ReportingDuties = [.. reading.ReportingDuties.Select((duty, i) => DutyOf(duty, i + 1))],
        LegalBases = [.. reading.LegalBases.Select((basis, i) => LegalBasisOf(basis, i + 1))],
        FundingSources = [.. reading.FundingSources.Select((source, i) => FundingSourceOf(source, i + 1))],
        Recipients = [.. reading.Recipients.Select((recipient, i) => RecipientOf(recipient, i + 1))],
        Amendments = [.. AmendmentsAfter(0)],
    };

    /// <summary>The version itself: its document, text, files and diagnostics.</summary>
    /// <param name="digest">See <see cref="SourceDigest"/>.</param>
    public PlanVersion BuildVersion(string digest, Guid confirmedBy, DateTimeOffset confirmedAt, DateOnly inForceFrom) => new()
    {
        ProvinceId = provinceId,
        PlanId = planId,
        Number = version,
        DocumentNumber = reading.Facts.Number,
        IssuedOn = reading.Facts.Date,
        Title = reading.Facts.Title,
        InForceFrom = inForceFrom,
        SourceDigest = digest,
        ConfirmedAt = confirmedAt,
        ConfirmedBy = confirmedBy,
        ReviewId = ReviewId,
        Counts = Counts,
        Source = new PlanSource { ProvinceId = provinceId, PlanId = planId, Version = version, Text = reading.Source.Text },
        Files = [.. reading.Source.Files.Select(FileOf)],
        Diagnostics = [.. reading.Diagnostics.Select((diagnostic, i) => DiagnosticOf(diagnostic, i + 1))],
    };

    /// <summary>The document's own facts, numbered on from <paramref name="last"/>.</summary>
    public IEnumerable<PlanFact> FactsAfter(int last) => FactPlaces().Select((fact, i) => FactOf(fact.Field, fact.Evidence, last + i + 1));

    /// <summary>The changes the document makes to others, numbered on from <paramref name="last"/>.</summary>
    public IEnumerable<PlanAmendment> AmendmentsAfter(int last) => reading.Amendments.Select((amendment, i) => AmendmentOf(amendment, last + i + 1));

    private IEnumerable<(string Field, Evidence Evidence)> FactPlaces()
    {
        foreach (var (field, evidence) in reading.Facts.Sources.OrderBy(s => s.Value.Span.Start))
            yield return (field, evidence);
        if (reading.Signer is { } signer)
            yield return ("signer", signer.Evidence);
    }

    private static SourcePlace PlaceOf(Evidence evidence) => new()
    {
        Start = evidence.Span.Start,
        End = evidence.Span.End,
        Page = evidence.Page,
        Confidence = evidence.Confidence,
        Rule = evidence.Rule,
    };

    private PlanSourceFile FileOf(Documents.Reading.SourceTextFile file, int index) => new()
    {
        ProvinceId = provinceId,
        PlanId = planId,
        Version = version,
        Ordinal = index + 1,
        Name = file.Name,
        Format = file.Format,
        Start = file.Span.Start,
        End = file.Span.End,
        Scanned = file.Scanned,
    };

    private PlanFact FactOf(string field, Evidence evidence, int ordinal) => new()
    {
        ProvinceId = provinceId, PlanId = planId, Ordinal = ordinal, Since = version, Field = field, Place = PlaceOf(evidence),
    };

    public PlannedTask TaskOf(PlanTask task, int ordinal) => new()
    {
        ProvinceId = provinceId,
        PlanId = planId,
        Ordinal = ordinal,
        Since = version,
        Text = task.Text,
        Origin = task.Origin,
        Section = task.Section,
        Group = task.Group,
        Product = task.Product,
        Time = TaskTime.Of(task.Time),
        Place = PlaceOf(task.Evidence),
        SearchText = Searchable([task.Text, task.Group, task.Product, task.Time.Text, .. task.Lead, .. task.Coordinate]),
        Agencies =
        [
            .. task.Lead.Select((name, i) => AgencyOf(name, AgencyRole.Lead, task, ordinal, i + 1)),
            .. task.Coordinate.Select((name, i) => AgencyOf(name, AgencyRole.Coordinate, task, ordinal, i + 1)),
        ],
        OtherSources = [.. OtherSources[task].Select((source, i) => SourceOf(source, ordinal, i + 1))],
    };

    private TaskSource SourceOf(PlanTask source, int taskOrdinal, int ordinal) => new()
    {
        ProvinceId = provinceId,
        PlanId = planId,
        TaskOrdinal = taskOrdinal,
        TaskSince = version,
        Ordinal = ordinal,
        Origin = source.Origin,
        Section = source.Section,
        Place = PlaceOf(source.Evidence),
    };

    private TaskAgency AgencyOf(string name, AgencyRole role, PlanTask task, int taskOrdinal, int ordinal)
    {
        var choice = choose(name, role, task);
        return new TaskAgency
        {
            ProvinceId = provinceId,
            PlanId = planId,
            TaskOrdinal = taskOrdinal,
            TaskSince = version,
            Role = role,
            Ordinal = ordinal,
            Name = name,
            AgencyKey = choice.Key,
            UnitCode = choice.UnitCode,
            GroupCode = choice.GroupCode,
            Rule = choice.Rule,
            NamedUnitCode = choice.NamedUnitCode,
        };
    }

    public PlannedTarget TargetOf(PlanTarget target, int ordinal) => new()
    {
        ProvinceId = provinceId,
        PlanId = planId,
        Ordinal = ordinal,
        Since = version,
        Text = target.Text,
        Comparison = target.Comparison,
        Min = target.Min,
        Max = target.Max,
        Unit = target.Unit,
        Year = target.Year,
        Object = target.Object,
        Frequency = target.Frequency,
        Place = PlaceOf(target.Evidence),
        SearchText = Searchable([target.Text, target.Object, target.Unit]),
    };

    public PlannedReportingDuty DutyOf(ReportingDuty duty, int ordinal) => new()
    {
        ProvinceId = provinceId,
        PlanId = planId,
        Ordinal = ordinal,
        Since = version,
        Who = duty.Who,
        To = duty.To,
        Frequency = duty.Frequency,
        Deadline = duty.Deadline,
        Place = PlaceOf(duty.Evidence),
    };

    public PlanLegalBasis LegalBasisOf(LegalBasis basis, int ordinal) => new()
    {
        ProvinceId = provinceId,
        PlanId = planId,
        Ordinal = ordinal,
        Since = version,
        Number = basis.Number,
        Name = basis.Name,
        IssuedOn = basis.Date,
        Place = PlaceOf(basis.Evidence),
    };

    public PlanFundingSource FundingSourceOf(FundingSource source, int ordinal) => new()
    {
        ProvinceId = provinceId, PlanId = planId, Ordinal = ordinal, Since = version, Name = source.Name, Place = PlaceOf(source.Evidence),
    };

    public PlanRecipient RecipientOf(Recipient recipient, int ordinal) => new()
    {
        ProvinceId = provinceId, PlanId = planId, Ordinal = ordinal, Since = version, Name = recipient.Name, Place = PlaceOf(recipient.Evidence),
    };

    private PlanAmendment AmendmentOf(Amendment amendment, int ordinal) => new()
    {
        ProvinceId = provinceId,
        PlanId = planId,
        Ordinal = ordinal,
        Since = version,
        Number = amendment.Number,
        Item = amendment.Item,
        Change = amendment.Change,
        Place = PlaceOf(amendment.Evidence),
    };

    private PlanDiagnostic DiagnosticOf(Diagnostic diagnostic, int ordinal) => new()
    {
        ProvinceId = provinceId,
        PlanId = planId,
        Version = version,
        Ordinal = ordinal,
        Severity = diagnostic.Severity,
        Code = diagnostic.Code,
        Arguments = [.. diagnostic.Arguments],
        Start = diagnostic.Span?.Start,
        End = diagnostic.Span?.End,
    };

    private static string Searchable(IEnumerable<string?> parts) =>
        VietnameseText.FoldWithoutAccents(string.Join(" \n ", parts.Where(p => !string.IsNullOrWhiteSpace(p))));
}
