using Xanh.Programme.Enterprises;
using Xanh.Programme.Journal;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>An enterprise in the review of a year.</summary>
public sealed class CampaignEntry : IVersioned, IJournalled
{
    public const int LongestNote = 1000;

    public required string ProvinceId { get; init; }

    public required int Year { get; init; }

    public required Guid EnterpriseId { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>What the review of the year before came to; waiting when there was none.</summary>
    [NotJournalled]
    public CampaignOutcome Earlier { get; init; }

    public CampaignOutcome Outcome { get; private set; }

    public string Note { get; private set; } = "";

    public DateTimeOffset? ReviewedAt { get; private set; }

    public Guid? ReviewedBy { get; private set; }

    public int Version { get; private set; }

    public string JournalSubject => RegisterRecord.SubjectOf(Enterprise.Register, EnterpriseId);

    /// <returns>Null when taken; refuses <c>review-outcome</c>, <c>review-note</c> where a note is needed.</returns>
    internal Refusal? Review(CampaignOutcome outcome, string note, DateTimeOffset at, Guid by)
    {
        if (outcome == CampaignOutcome.Waiting)
            return new Refusal("review-outcome");
        if (note.Length > LongestNote || (note.Length == 0 && outcome != CampaignOutcome.Confirmed))
            return new Refusal("review-note", LongestNote.ToString(System.Globalization.CultureInfo.InvariantCulture));
        (Outcome, Note, ReviewedAt, ReviewedBy) = (outcome, note, at, by);
        return null;
    }
}
