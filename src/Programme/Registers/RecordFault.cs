namespace Xanh.Programme.Registers;

/// <summary>What is wrong, or doubtful, with one field of a draft.</summary>
/// <param name="Field">Key of the field.</param>
public sealed record RecordFault(string Field, Finding Finding);
