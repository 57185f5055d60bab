using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Writes mail to people who may have no account, in the save of what it tells of.</summary>
public sealed class TrainingPost(ProgrammeDb db, CurrentProvince province, SiteAddress site, TimeProvider time)
{
    /// <summary>Mail to the public is in Vietnamese.</summary>
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>Tells somebody about their own registration; nobody without an address.</summary>
    internal void Tell(NoticeKind kind, TrainingEvent about, EventRegistration registration)
    {
        if (registration.Mail is not { } address)
            return;
        Put(
            new MailPerson(registration.FullName, address), kind, FormattableString.Invariant($"training/{about.Id:N}/{registration.Number}/{kind}"),
            [about.Name, about.Place, Day(about.StartsOn), about.CancelReason], "/dang-ky/cua-toi/" + registration.Code);
    }

    /// <summary>Invites people to an event, each address once however often it is asked for.</summary>
    /// <returns>How many are invited now.</returns>
    internal async Task<int> InviteAsync(TrainingEvent to, IEnumerable<MailPerson> people, CancellationToken cancellation)
    {
        var wanted = people.DistinctBy(p => p.Address.ToUpperInvariant(), StringComparer.Ordinal).ToList();
        var prefix = FormattableString.Invariant($"training/{to.Id:N}/invited→");
        var told = (await db.OutboxMails.Where(m => m.ProvinceId == province.Id && m.Key.StartsWith(prefix)).Select(m => m.Key).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        var fresh = wanted.Where(p => !told.Contains(prefix + p.Address.ToUpperInvariant())).ToList();
        foreach (var person in fresh)
            Put(person, NoticeKind.TrainingInvited, prefix[..^1], [to.Name, to.Place, Day(to.StartsOn), ""], "/dang-ky/" + to.LinkCode);
        return fresh.Count;
    }

    private static string Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "…";

    private void Put(MailPerson to, NoticeKind kind, string key, string[] arguments, string link)
    {
        var now = time.GetUtcNow();
        var subject = ProgrammeTexts.Table.Format("mail-subject." + kind, Vietnamese, [.. arguments]);
        var text = ProgrammeTexts.Table.Format("mail-text." + kind, Vietnamese, [.. arguments]);
        db.OutboxMails.Add(new OutboxMail
        {
            ProvinceId = province.Id,
            Id = Guid.CreateVersion7(now),
            Key = key + "→" + to.Address.ToUpperInvariant(),
            Kind = kind,
            Address = to.Address,
            Name = to.Name,
            Subject = subject.Length > MailLimits.Subject ? subject[..MailLimits.Subject] : subject,
            Text = ProgrammeTexts.Table.Format("mail.frame", Vietnamese, to.Name, text, site.Of(link)),
            WrittenAt = now,
            NextTryAt = now,
        });
    }
}
