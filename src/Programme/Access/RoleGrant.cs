using Xanh.Programme.Journal;

namespace Xanh.Programme.Access;

/// <summary>A role that an account holds for a time.</summary>
public sealed class RoleGrant : IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid AccountId { get; init; }

    public required Role Role { get; init; }

    /// <summary>First day on which it holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>First day on which it no longer holds; null without end.</summary>
    public DateOnly? To { get; private set; }

    public string JournalSubject => Account.SubjectOf(AccountId);

    public bool HoldsOn(DateOnly day) => From <= day && (To is null || day < To);

    public void End(DateOnly day) => To = day;

    /// <summary>Takes back an end.</summary>
    public void Resume() => To = null;
}
