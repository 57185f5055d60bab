using Xanh.Documents.Text;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>What was typed about a participant.</summary>
public sealed record PersonDraft(string FullName, string Organisation, string Area, ParticipantGroup? Group, string Mail, string Phone)
{
    private static readonly TextForm Mails = TextChecks.Mail();
    private static readonly TextForm Phones = TextChecks.Phone();

    /// <summary>The same without superfluous blanks.</summary>
    public PersonDraft Tidy() => this with
    {
        FullName = VietnameseText.CollapseBlanks(FullName).Trim(), Organisation = VietnameseText.CollapseBlanks(Organisation).Trim(), Area = VietnameseText.CollapseBlanks(Area).Trim(),
        Mail = Mail.Trim(), Phone = Phone.Trim(),
    };

    /// <returns>The key of the field and why it will not do; null when all will.</returns>
    public (string Field, Refusal Refusal)? Problem()
    {
        if (FullName.Length is < 2 or > TrainingLimits.PersonName || !FullName.Any(char.IsLetter))
            return ("full-name", new Refusal("participant-name"));
        if (Organisation.Length is 0 or > TrainingLimits.Line)
            return ("organisation", new Refusal("participant-organisation"));
        if (Area.Length > TrainingLimits.Line)
            return ("area", new Refusal("participant-area"));
        if (Group is not { } group || !Enum.IsDefined(group))
            return ("group", new Refusal("participant-group"));
        if (Mail.Length > 0 && Mails.Read(Mail, FieldFormat.Machine, out _) is { } mail)
            return ("mail", mail.Refusal);
        return Phone.Length > 0 && (Phone.Length > TrainingLimits.Phone || Phones.Read(Phone, FieldFormat.Machine, out _) is not null) ? ("phone", new Refusal("field-phone", Phone)) : null;
    }

    internal PersonKeys Keys => PersonKeys.Of(FullName, Organisation, Mail);

    internal EventRegistration At(Guid eventId, string provinceId, int number, DateTimeOffset now, bool consents)
    {
        var keys = Keys;
        return new EventRegistration
        {
            ProvinceId = provinceId, EventId = eventId, Number = number, FullName = FullName, Organisation = Organisation, Area = Area, Group = Group ?? ParticipantGroup.Other,
            Mail = Mail.Length == 0 ? null : Mail, Phone = Phone.Length == 0 ? null : Phone, ConsentAt = consents ? now : null, RegisteredAt = now,
            Code = Access.TicketCode.New(), NameKey = keys.Name, OrganisationKey = keys.Organisation, MailKey = keys.Mail,
        };
    }
}
