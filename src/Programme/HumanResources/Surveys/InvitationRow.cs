namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>One enterprise asked, in a list.</summary>
/// <param name="Mail">Where it can be written to; null without an address or without consent.</param>
/// <param name="MailedOn">When it was last written to; null while it was not.</param>
public sealed record InvitationRow(
    Guid Id, Guid EnterpriseId, string Name, string Commune, string Address, string Code, InvitationState State, DateTimeOffset? SentAt, string? Mail, DateOnly? MailedOn);
