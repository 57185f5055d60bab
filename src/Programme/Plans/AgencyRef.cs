namespace Xanh.Programme.Plans;

/// <summary>An agency as a task names it, with the key that joins its variants.</summary>
/// <param name="UnitCode">See <see cref="TaskAgency.UnitCode"/>.</param>
/// <param name="Now">What it is called today, when the plan prints a name of before.</param>
public sealed record AgencyRef(string Key, string Name, string? UnitCode = null, string? Now = null);
