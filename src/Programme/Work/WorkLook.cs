namespace Xanh.Programme.Work;

/// <summary>
/// That a plan was looked at for work to open, change or end, and there was none: until something it depends on changes, or the next day that
/// counts has come, it need not be looked at again.
/// </summary>
public sealed class WorkLook
{
    public required string ProvinceId { get; init; }

    public required Guid PlanId { get; init; }

    public DateOnly LookedOn { get; private set; }

    /// <summary>First day on which something may be owed that was not owed before: a year, a version, a unit or a membership begins, or ended the day before.</summary>
    public DateOnly AgainOn { get; private set; }

    /// <summary>Versions of plan and work, and the units, as they were.</summary>
    public string Basis { get; private set; } = "";

    /// <summary>Whether a look on a day, at what there is now, would find what this one found: nothing.</summary>
    public bool HoldsOn(DateOnly day, string basis) => LookedOn <= day && day < AgainOn && string.Equals(Basis, basis, StringComparison.Ordinal);

    public void Found(DateOnly day, DateOnly again, string basis) => (LookedOn, AgainOn, Basis) = (day, again, basis);
}
