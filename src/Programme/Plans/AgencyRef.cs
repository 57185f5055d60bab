namespace Xanh.Programme.Plans;

/// <summary>An agency as a task names it, with the key that joins its variants.</summary>
public sealed record AgencyRef(string Key, string Name);
