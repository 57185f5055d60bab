namespace Xanh.Programme.Journal;

/// <summary>The first place where a chain does not hold.</summary>
/// <param name="Sequence">The number that was expected there.</param>
/// <param name="Found">The entry that stands there; null when the chain ends too early.</param>
public sealed record ChainBreak(long Sequence, JournalLine? Found, ChainFault Fault);
