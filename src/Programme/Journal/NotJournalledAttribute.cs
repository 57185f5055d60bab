namespace Xanh.Programme.Journal;

/// <summary>A value the journal leaves out: counters, derived search text, secrets.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotJournalledAttribute : Attribute;
