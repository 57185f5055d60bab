using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Messages;

/// <summary>
/// Tells people what happened: puts notices and mail into the save of the deed they tell of, so that both or neither are kept.
/// A use case calls it before <see cref="ProgrammeDb.SaveAsync"/>.
/// </summary>
public sealed class Post(ProgrammeDb db, CurrentProvince province, SiteAddress site, TimeProvider time)
{
    private const int KeysAtOnce = 500;

    /// <summary>Official mail is in Vietnamese.</summary>
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <inheritdoc cref="PutAllAsync"/>
    public Task<int> PutAsync(NoticeDraft draft, CancellationToken cancellation = default) => PutAllAsync([draft], cancellation);

    /// <summary>Adds what was not told before to the next save.</summary>
    /// <returns>How many notices were added.</returns>
    public async Task<int> PutAllAsync(IReadOnlyList<NoticeDraft> drafts, CancellationToken cancellation = default)
    {
        var told = await ToldAsync(drafts, cancellation);
        var fresh = drafts.DistinctBy(KeyOf, StringComparer.Ordinal).Where(d => !told.Contains(KeyOf(d))).ToList();
        if (fresh.Count == 0)
            return 0;
        var book = await BookAsync(fresh, cancellation);
        foreach (var draft in fresh)
        {
            db.Notices.Add(NoticeOf(draft));
            if (draft.ByMail)
                db.OutboxMails.AddRange(MailsOf(draft, book.Of(draft.To)));
        }
        return fresh.Count;
    }

    /// <summary>The mails that <see cref="PutAsync"/> would write, for a preview: exactly their recipients, subject and text.</summary>
    public async Task<IReadOnlyList<OutboxMail>> ComposeAsync(IReadOnlyList<NoticeDraft> drafts, CancellationToken cancellation = default)
    {
        var book = await BookAsync(drafts, cancellation);
        return [.. drafts.Where(d => d.ByMail).SelectMany(d => MailsOf(d, book.Of(d.To)))];
    }

    /// <summary>Whether a draft was told already.</summary>
    public async Task<bool> IsToldAsync(NoticeDraft draft, CancellationToken cancellation = default) =>
        (await ToldAsync([draft], cancellation)).Count > 0;

    private static string KeyOf(NoticeDraft draft) => draft.Key + "→" + draft.To.Box;

    private Task<MailBook> BookAsync(IReadOnlyList<NoticeDraft> drafts, CancellationToken cancellation) =>
        MailBook.LoadAsync(db, province.Id, time.Today(), [.. drafts.Where(d => d.ByMail).Select(d => d.To)], cancellation);

    private async Task<HashSet<string>> ToldAsync(IReadOnlyList<NoticeDraft> drafts, CancellationToken cancellation)
    {
        var told = db.ChangeTracker.Entries<Notice>().Select(e => e.Entity.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var keys in drafts.Select(KeyOf).Chunk(KeysAtOnce))
            told.UnionWith(await db.Notices.Where(n => n.ProvinceId == province.Id && keys.Contains(n.Key)).Select(n => n.Key).ToListAsync(cancellation));
        return told;
    }

    private Notice NoticeOf(NoticeDraft draft)
    {
        var now = time.GetUtcNow();
        return new Notice
        {
            ProvinceId = province.Id,
            Id = Guid.CreateVersion7(now),
            Box = draft.To.Box,
            Key = KeyOf(draft),
            Kind = draft.Kind,
            Arguments = draft.Arguments,
            Link = draft.Link,
            At = now,
        };
    }

    private IEnumerable<OutboxMail> MailsOf(NoticeDraft draft, IReadOnlyList<MailPerson> people)
    {
        var now = time.GetUtcNow();
        var arguments = PlainAmounts.Shown(draft.Arguments, Vietnamese);
        foreach (var person in people)
        {
            var subject = ProgrammeTexts.Table.Format("mail-subject." + draft.Kind, Vietnamese, arguments);
            var text = ProgrammeTexts.Table.Format("mail-text." + draft.Kind, Vietnamese, arguments);
            yield return new OutboxMail
            {
                ProvinceId = province.Id,
                Id = Guid.CreateVersion7(now),
                Key = KeyOf(draft) + "→" + person.Address.ToUpperInvariant(),
                Kind = draft.Kind,
                UnitCode = draft.To.UnitCode,
                Address = person.Address,
                Name = person.Name,
                Subject = subject.Length > MailLimits.Subject ? subject[..MailLimits.Subject] : subject,
                Text = ProgrammeTexts.Table.Format("mail.frame", Vietnamese, person.Name, text, site.Of(draft.Link)),
                WrittenAt = now,
                NextTryAt = now,
            };
        }
    }
}
