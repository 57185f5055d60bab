using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Programme.Access;
using Xanh.Programme.Reviews.Comparison;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>An uploaded document on its way to a plan: read by Xanh, checked by people, confirmed whole. A draft: journalled when it is confirmed.</summary>
public sealed class PlanReview : IVersioned
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    public required Guid StartedBy { get; init; }

    public required string StartedByName { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public ReviewState State { get; private set; } = ReviewState.Uploaded;

    /// <summary>See <see cref="Plans.SourceDigest"/>.</summary>
    public required string Digest { get; init; }

    /// <summary>The digest while the review counts, else null: unique, so that one document is never under review twice.</summary>
    public string? LiveDigest { get; private set; }

    /// <summary>How far the reading is, as <see cref="ReadProgress"/> says it.</summary>
    public string? Stage { get; private set; }

    public int StageDone { get; private set; }

    public int StageTotal { get; private set; }

    /// <summary>Until when the reading belongs to <see cref="LeaseHolder"/>; later another process may take it.</summary>
    public DateTimeOffset? LeaseUntil { get; private set; }

    public Guid? LeaseHolder { get; private set; }

    /// <summary>How often the reading was begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>Why it could not be read.</summary>
    public string? RefusalCode { get; private set; }

    public string? RefusalCase { get; private set; }

    public IReadOnlyList<string> RefusalArguments { get; private set; } = [];

    public PlanKind Kind { get; private set; }

    /// <summary>Number of the document, as read or corrected; for lists.</summary>
    public string? DocumentNumber { get; set; }

    public string? Title { get; set; }

    /// <summary>The plan that this document amends; null for a plan of its own.</summary>
    public Guid? AmendsPlanId { get; private set; }

    /// <summary>Whether a person said what the document is: a plan of its own, or an amendment of <see cref="AmendsPlanId"/>.</summary>
    public bool PurposeChosen { get; private set; }

    /// <summary>How much of the amended plan it speaks for, as a person chose; null for as the document says.</summary>
    public ComparisonScope? Scope { get; private set; }

    /// <summary>Number the next added item gets.</summary>
    public int NextItemNumber { get; private set; } = 1;

    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>When it was confirmed, refused or abandoned, and by whom.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndedByName { get; private set; }

    public string? AbandonReason { get; private set; }

    /// <summary>The plan it became part of, and as which version.</summary>
    public Guid? PlanId { get; private set; }

    public int? PlanVersion { get; private set; }

    public List<ReviewFile> Files { get; init; } = [];

    public ReviewSource? Source { get; private set; }

    public List<ReviewItem> Items { get; init; } = [];

    public List<ReviewDiagnostic> Diagnostics { get; init; } = [];

    public int Version { get; private set; }

    /// <summary>Makes the digest count.</summary>
    public void Begin() => LiveDigest = Digest;

    /// <summary>Takes what the reader found.</summary>
    public void Open(PlanReading reading, DateTimeOffset now)
    {
        if (State is not (ReviewState.Uploaded or ReviewState.Reading))
            throw new InvalidOperationException("Only a document that waits for its reading can be opened.");
        var draft = new ReviewFromReading(reading, ProvinceId, Id);
        State = ReviewState.Open;
        Kind = reading.Kind;
        DocumentNumber = reading.Facts.Number;
        Title = reading.Facts.Title;
        Source = draft.Source();
        Items.AddRange(draft.Items());
        Diagnostics.AddRange(draft.Diagnostics());
        NextItemNumber = Items.Count + 1;
        foreach (var (file, read) in Files.OrderBy(f => f.Ordinal).Zip(reading.Source.Files))
            file.PlaceIn(read);
        ChangedAt = now;
        EndLease();
    }

    public void Refuse(ReadRefusal refusal, DateTimeOffset now)
    {
        (RefusalCode, RefusalCase, RefusalArguments) = (refusal.Code, refusal.Case, [.. refusal.Arguments]);
        End(ReviewState.Refused, Actor.Xanh, now);
    }

    public void Abandon(string reason, Actor actor, DateTimeOffset now)
    {
        AbandonReason = reason;
        End(ReviewState.Abandoned, actor, now);
    }

    public void Confirm(Guid planId, int version, Actor actor, DateTimeOffset now)
    {
        if (State != ReviewState.Open)
            throw new InvalidOperationException("Only an open review can be confirmed.");
        (PlanId, PlanVersion) = (planId, version);
        End(ReviewState.Confirmed, actor, now);
        LiveDigest = Digest;
    }

    /// <summary>The sentence that says why it could not be read and what to do; null when it could.</summary>
    public string? RefusalMessage(System.Globalization.CultureInfo culture) => RefusalCode switch
    {
        null => null,
        { } code when ProgrammeTexts.Table.Has("refusal." + code) => new Refusal(code, [.. RefusalArguments]).Message(culture),
        { } code => new ReadRefusal(code, [.. RefusalArguments]) { Case = RefusalCase }.Message(culture),
    };

    /// <summary>Says what the document is.</summary>
    /// <param name="amends">Null for a plan of its own.</param>
    /// <param name="chosen">False for a proposal of the machine.</param>
    public void SetPurpose(Guid? amends, bool chosen) => (AmendsPlanId, PurposeChosen) = (amends, chosen);

    public void SetScope(ComparisonScope? scope) => Scope = scope;

    /// <summary>Notes that something in the review changes: its version then rises, so that nobody confirms what he did not see.</summary>
    public void Touch(DateTimeOffset now) => ChangedAt = ChangedAt is { } last && last >= now ? last.AddTicks(TimeSpan.TicksPerMicrosecond) : now;

    public int TakeItemNumber() => NextItemNumber++;

    private void End(ReviewState state, Actor actor, DateTimeOffset now)
    {
        (State, EndedAt, EndedByName, LiveDigest) = (state, now, actor.Name, null);
        EndLease();
    }

    private void EndLease() => (LeaseUntil, LeaseHolder, Stage) = (null, null, null);
}
