using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>One line of a register: an enterprise, a course, a project. What kinds have in common stands here, the rest in the kind itself.</summary>
/// <remarks>Never deleted: ended, with a reason; merged into the record that lives on.</remarks>
public abstract class RegisterRecord : IVersioned, IJournalled
{
    public const int SearchTextLength = 2000;

    public const int SortTextLength = 120;

    public const int LongestReason = 500;

    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Its searched fields without accents; kept by its register.</summary>
    [NotJournalled]
    public string SearchText { get; internal set; } = "";

    /// <summary>Its name without accents, by which lists are ordered and alike records found.</summary>
    [NotJournalled]
    public string SortText { get; internal set; } = "";

    /// <summary>Doubts somebody answered for, and how.</summary>
    public IReadOnlyList<AnsweredDoubt> Doubts { get; internal set; } = [];

    public DateOnly? EndedOn { get; private set; }

    public string? EndReason { get; private set; }

    /// <summary>The record that took this one's place when two turned out to be one.</summary>
    public Guid? MergedInto { get; private set; }

    public int Version { get; private set; }

    /// <summary>Code of the register it stands in.</summary>
    public abstract string RegisterCode { get; }

    public string JournalSubject => SubjectOf(RegisterCode, Id);

    public static string SubjectOf(string registerCode, Guid id) => registerCode + "/" + id.ToString("N");

    /// <returns>Null when ended; refuses <c>record-ended</c>.</returns>
    public Refusal? End(DateOnly on, string reason)
    {
        if (EndedOn is not null)
            return new Refusal("record-ended");
        (EndedOn, EndReason) = (on, reason);
        return null;
    }

    /// <returns>Null when it stands again; refuses <c>record-not-ended</c>, <c>record-merged</c>.</returns>
    public Refusal? Reopen()
    {
        if (EndedOn is null)
            return new Refusal("record-not-ended");
        if (MergedInto is not null)
            return new Refusal("record-merged");
        (EndedOn, EndReason) = (null, null);
        return null;
    }

    /// <summary>Ends in favour of another record of the same register.</summary>
    /// <returns>Null when done; refuses <c>record-merge-itself</c>, <c>record-ended</c>.</returns>
    internal Refusal? GiveWayTo(RegisterRecord other, DateOnly on, string reason)
    {
        if (other.Id == Id)
            return new Refusal("record-merge-itself");
        if (other.EndedOn is not null || End(on, reason) is not null)
            return new Refusal("record-ended");
        MergedInto = other.Id;
        return null;
    }

    /// <summary>Points to the record that lives on when the one it was merged into has been merged itself.</summary>
    internal void FollowTo(RegisterRecord other) => MergedInto = other.Id;
}
