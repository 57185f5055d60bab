namespace Xanh.Programme.Messages;

/// <summary>What became of handing over.</summary>
/// <param name="Words">The mail server's, or of whoever could not reach it.</param>
public sealed record MailAnswer(MailOutcome Outcome, string Words);
