using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Messages;

/// <summary>Reads the notices of a person: its own, those of its unit and of units that its unit stands for, those of its roles.</summary>
public sealed class NoticeQueries(ProgrammeDb db, CurrentProvince province, HeldUnits held)
{
    public async Task<IReadOnlyList<NoticeRow>> ListAsync(Actor actor, NoticeFilter filter, int most, CancellationToken cancellation = default)
    {
        var boxes = await BoxesAsync(actor, cancellation);
        var notices = Mine(boxes);
        if (filter.Kind is { } kind)
            notices = notices.Where(n => n.Kind == kind);
        if (filter.Unread)
            notices = notices.Where(n => !db.NoticeReadings.Any(r => r.ProvinceId == n.ProvinceId && r.NoticeId == n.Id && r.AccountId == actor.Id));
        if (filter.Before is { } before && await Mine(boxes).Where(n => n.Id == before).Select(n => (DateTimeOffset?)n.At).SingleOrDefaultAsync(cancellation) is { } at)
            notices = notices.Where(n => n.At < at || (n.At == at && n.Id.CompareTo(before) < 0));
        return await notices.OrderByDescending(n => n.At).ThenByDescending(n => n.Id).Take(most)
            .Select(n => new NoticeRow(n.Id, n.Kind, n.Arguments, n.Link, n.At, db.NoticeReadings.Any(r => r.ProvinceId == n.ProvinceId && r.NoticeId == n.Id && r.AccountId == actor.Id)))
            .ToListAsync(cancellation);
    }

    /// <summary>How many are new to the person, counted up to <paramref name="most"/>.</summary>
    public async Task<int> UnreadAsync(Actor actor, int most, CancellationToken cancellation = default) =>
        await Unread(await BoxesAsync(actor, cancellation), actor).OrderBy(n => n.Id).Take(most).CountAsync(cancellation);

    /// <summary>The kinds among a person's notices.</summary>
    public async Task<IReadOnlyList<NoticeKind>> KindsAsync(Actor actor, CancellationToken cancellation = default) =>
        await Mine(await BoxesAsync(actor, cancellation)).Select(n => n.Kind).Distinct().ToListAsync(cancellation);

    internal IQueryable<Notice> Unread(IReadOnlyList<string> boxes, Actor actor) =>
        Mine(boxes).Where(n => !db.NoticeReadings.Any(r => r.ProvinceId == n.ProvinceId && r.NoticeId == n.Id && r.AccountId == actor.Id));

    internal async Task<IReadOnlyList<string>> BoxesAsync(Actor actor, CancellationToken cancellation)
    {
        List<string> boxes = [Addressee.OfAccount(actor.Id).Box, .. actor.Roles.Select(r => Addressee.Everybody(r).Box)];
        if (actor.UnitCode is not { } own || !actor.May(Permission.ReportWork))
            return boxes;
        var codes = (await held.OfAsync(own, cancellation)).Append(own).Distinct(StringComparer.Ordinal).ToList();
        boxes.AddRange(codes.Select(c => Addressee.OfUnit(c).Box));
        if (actor.Roles.Contains(Role.UnitHead))
            boxes.AddRange(codes.Select(c => Addressee.HeadOf(c).Box));
        return boxes;
    }

    private IQueryable<Notice> Mine(IReadOnlyList<string> boxes) => db.Notices.AsNoTracking().Where(n => n.ProvinceId == province.Id && boxes.Contains(n.Box));
}
