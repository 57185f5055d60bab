using Xanh.Programme.Access;
using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>What one unit tells in one period, from the empty form to the locked report.</summary>
/// <remarks>Changing its state needs its steps no more than <see cref="StepCount"/>; fields must be loaded where a method says so.</remarks>
public sealed class Report : IVersioned, IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    public required Guid PeriodId { get; init; }

    /// <summary>Code of the unit that owed it when it was opened; its heir answers for it.</summary>
    public required string UnitCode { get; init; }

    public ReportState State { get; private set; }

    /// <summary>From 1; each return begins another.</summary>
    public int Round { get; private set; } = 1;

    /// <summary>Last day in time for this unit.</summary>
    public DateOnly DueOn { get; private set; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it came in for the first time: what "in time" is judged by.</summary>
    public DateTimeOffset? FirstSubmittedAt { get; private set; }

    /// <summary>Whether it came in for the first time after its due day.</summary>
    public bool CameLate { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public Guid? SubmittedBy { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    public Guid? ApprovedBy { get; private set; }

    /// <summary>Number of the signed official report: <c>12/BC-SNNMT</c>.</summary>
    public string? OfficialNumber { get; private set; }

    public DateOnly? OfficialDate { get; private set; }

    public string? Signer { get; private set; }

    /// <summary>Evidence that is the signed paper.</summary>
    public Guid? SignedFileId { get; private set; }

    /// <summary>The last number given to a step.</summary>
    [NotJournalled]
    public int StepCount { get; private set; }

    public List<ReportField> Fields { get; init; } = [];

    public List<ReportStep> Steps { get; init; } = [];

    public List<ReportMessage> Messages { get; init; } = [];

    public List<ReportEvidence> Evidence { get; init; } = [];

    public int Version { get; private set; }

    public string JournalSubject => SubjectOf(Id);

    /// <summary>Whether the unit may still write something into it, as far as the report itself goes; its period must be open too.</summary>
    public bool IsWithUnit => State is ReportState.Draft or ReportState.Returned;

    /// <summary>Whether it has been submitted at least once.</summary>
    public bool IsIn => FirstSubmittedAt is not null;

    /// <summary>Whether the unit still has to act: nothing of it is ever out of sight.</summary>
    public bool IsOwed => State is ReportState.Draft or ReportState.WithHead or ReportState.Returned;

    public static string SubjectOf(Guid id) => "report/" + id.ToString("N");

    public static Report Open(ReportingPeriod period, string unitCode, Actor actor, DateTimeOffset now)
    {
        var report = new Report
        {
            ProvinceId = period.ProvinceId, Id = Guid.CreateVersion7(now), PeriodId = period.Id, UnitCode = unitCode, OpenedAt = Exact(now), DueOn = period.DueOn,
        };
        report.Step(ReportStepKind.Opened, actor, now);
        return report;
    }

    /// <summary>Whether it is late, or came in late, as seen on a day.</summary>
    public bool IsLate(DateOnly today) => FirstSubmittedAt is null ? DueOn < today : CameLate;

    /// <summary>Whether a field may be written by the unit.</summary>
    public bool IsOpen(ReportField? field) => State == ReportState.Draft || (State == ReportState.Returned && field is { Standing: FieldStanding.Returned });

    /// <summary>The field under a key, made when it is not there yet; fields must be loaded.</summary>
    public ReportField Field(string key)
    {
        if (Fields.Find(f => string.Equals(f.Key, key, StringComparison.Ordinal)) is { } there)
            return there;
        var field = new ReportField { ProvinceId = ProvinceId, ReportId = Id, Key = key };
        Fields.Add(field);
        return field;
    }

    /// <summary>The unit hands it to its head.</summary>
    public Refusal? SendToHead(Actor actor, DateTimeOffset now)
    {
        if (!IsWithUnit)
            return NotNow();
        State = ReportState.WithHead;
        Step(ReportStepKind.SentToHead, actor, now);
        return null;
    }

    /// <summary>The head gives it back to the unit's people.</summary>
    public Refusal? HeadReturns(string reason, Actor actor, DateTimeOffset now)
    {
        if (State != ReportState.WithHead)
            return NotNow();
        State = Round > 1 ? ReportState.Returned : ReportState.Draft;
        Step(ReportStepKind.HeadReturned, actor, now, reason);
        return null;
    }

    /// <summary>Hands it in; fields must be loaded.</summary>
    /// <param name="needsHead">Whether only the head hands in, see <see cref="ReportingPeriod.NeedsHead"/>.</param>
    public Refusal? Submit(bool needsHead, Actor actor, DateTimeOffset now)
    {
        if (needsHead ? State != ReportState.WithHead : !IsWithUnit && State != ReportState.WithHead)
            return NotNow();
        State = ReportState.Submitted;
        SubmittedAt = Exact(now);
        FirstSubmittedAt ??= SubmittedAt;
        CameLate = VietnamTime.DayOf(FirstSubmittedAt.Value) > DueOn;
        SubmittedBy = actor.Id;
        Fields.ForEach(f => f.Resubmit());
        Step(ReportStepKind.Submitted, actor, now);
        return null;
    }

    /// <summary>Gives single fields back, each with its reason; only these open. Fields must be loaded.</summary>
    public Refusal? Return(IReadOnlyDictionary<string, string> reasons, Actor actor, DateTimeOffset now)
    {
        if (State is not (ReportState.Submitted or ReportState.Approved))
            return NotNow();
        if (reasons.Count == 0)
            return new Refusal("return-nothing");
        foreach (var (key, reason) in reasons)
            Field(key).Return(reason.Trim(), Round);
        Fields.ForEach(f => f.Remember());
        Step(ReportStepKind.Returned, actor, now, fields: reasons.Count);
        (State, Round, ApprovedAt, ApprovedBy) = (ReportState.Returned, Round + 1, null, null);
        return null;
    }

    /// <summary>Takes it as it is; fields must be loaded.</summary>
    public Refusal? Approve(Actor actor, DateTimeOffset now)
    {
        if (State != ReportState.Submitted)
            return NotNow();
        (State, ApprovedAt, ApprovedBy) = (ReportState.Approved, Exact(now), actor.Id);
        Fields.ForEach(f => f.Accept());
        Step(ReportStepKind.Approved, actor, now);
        return null;
    }

    public Refusal? Lock(Actor actor, DateTimeOffset now)
    {
        if (State != ReportState.Approved)
            return NotNow();
        State = ReportState.Locked;
        Step(ReportStepKind.Locked, actor, now);
        return null;
    }

    public Refusal? Unlock(Actor actor, DateTimeOffset now)
    {
        if (State != ReportState.Locked)
            return NotNow();
        State = ReportState.Approved;
        Step(ReportStepKind.Unlocked, actor, now);
        return null;
    }

    /// <summary>Gives the unit another due day.</summary>
    public Refusal? PutOff(DateOnly dueOn, string reason, Actor actor, DateTimeOffset now)
    {
        if (State is ReportState.Approved or ReportState.Locked)
            return NotNow();
        DueOn = dueOn;
        CameLate = FirstSubmittedAt is { } at && VietnamTime.DayOf(at) > DueOn;
        Step(ReportStepKind.PutOff, actor, now, reason, dueOn);
        return null;
    }

    /// <summary>Takes the period's own new due day.</summary>
    internal void FollowPeriod(ReportingPeriod period) => DueOn = period.DueOn;

    /// <summary>Records the signed official report that stands for it on paper.</summary>
    public Refusal? RecordPaper(string number, DateOnly date, string signer, Guid? fileId, Actor actor, DateTimeOffset now)
    {
        if (State == ReportState.Locked)
            return NotNow();
        (OfficialNumber, OfficialDate, Signer, SignedFileId) = (number.Trim(), date, signer.Trim(), fileId ?? SignedFileId);
        Step(ReportStepKind.PaperRecorded, actor, now);
        return null;
    }

    /// <summary>Kept to the microsecond, the finest that both databases give back unchanged.</summary>
    private static DateTimeOffset Exact(DateTimeOffset moment) => new(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    private Refusal NotNow() => new("report-state-" + State.ToString().ToLowerInvariant());

    private void Step(ReportStepKind kind, Actor actor, DateTimeOffset now, string? reason = null, DateOnly? dueOn = null, int? fields = null) => Steps.Add(new ReportStep
    {
        ProvinceId = ProvinceId, ReportId = Id, Ordinal = ++StepCount, Kind = kind, Round = Round, At = Exact(now), By = actor.Id, Reason = reason, DueOn = dueOn, Fields = fields,
    });
}
