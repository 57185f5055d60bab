using System.Globalization;
using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>The review of a year: every enterprise of the environmental industry is looked at once.</summary>
public sealed class Campaign : IVersioned, IJournalled
{
    public const string Kind = "campaign";

    public required string ProvinceId { get; init; }

    public required int Year { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required Guid OpenedBy { get; init; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public Guid? ClosedBy { get; private set; }

    public int Version { get; private set; }

    public string JournalSubject => SubjectOf(Year);

    public static string SubjectOf(int year) => Kind + "/" + year.ToString(CultureInfo.InvariantCulture);

    /// <returns>Null when closed; refuses <c>campaign-closed</c>.</returns>
    internal Refusal? Close(DateTimeOffset at, Guid by)
    {
        if (ClosedAt is not null)
            return new Refusal("campaign-closed");
        (ClosedAt, ClosedBy) = (at, by);
        return null;
    }
}
