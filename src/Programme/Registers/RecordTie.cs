namespace Xanh.Programme.Registers;

/// <summary>How many standing records of another register point to a record.</summary>
/// <param name="Field">Key of the field of link.</param>
public sealed record RecordTie(IRegister Register, string Field, int Count);
