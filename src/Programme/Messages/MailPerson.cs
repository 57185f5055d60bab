namespace Xanh.Programme.Messages;

/// <summary>Somebody a mail goes to.</summary>
public sealed record MailPerson(string Name, string Address);
