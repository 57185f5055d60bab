namespace Xanh.Programme.Journal;

/// <summary>
/// A value about a person: the journal keeps only its hash, salted per record. Erasing the salt makes the value unprovable while the chain
/// stays true.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;
