using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Records who heads a unit or can be asked there; a new head ends the time of the one before.</summary>
public sealed class RecordContact(ProgrammeDb db, CurrentProvince province)
{
    public sealed record Request(string Code, int Version, ContactRole Role, string PersonName, string? Position, string? Phone, string? Mail, DateOnly From);

    /// <returns>Refuses <c>not-allowed</c>, <c>unit-unknown</c>, <c>changed-meanwhile</c>, <c>contact-name-needed</c>, <c>contact-mail</c>.</returns>
    public async Task<Outcome<OrganisationUnit>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await new UnitFile(db, province).OpenAsync(actor, request.Code, request.Version, cancellation);
        if (!opened.Succeeded)
            return opened;
        if (string.IsNullOrWhiteSpace(request.PersonName))
            return new Refusal("contact-name-needed");
        if (request.Mail is { } mail && !System.Net.Mail.MailAddress.TryCreate(mail, out _))
            return new Refusal("contact-mail", mail);
        opened.Value.AddContact(request.Role, request.PersonName.Trim(), request.Position, request.Phone, request.Mail, request.From);
        return await db.SaveAsync(actor.Does("record-contact"), cancellation) is { } refusal ? refusal : opened;
    }
}
