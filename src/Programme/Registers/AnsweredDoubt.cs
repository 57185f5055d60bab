namespace Xanh.Programme.Registers;

/// <summary>A doubtful value somebody let stand, and why.</summary>
/// <param name="Field">Key of the field.</param>
/// <param name="Code">Code of the doubt.</param>
public sealed record AnsweredDoubt(string Field, string Code, string Reason);
