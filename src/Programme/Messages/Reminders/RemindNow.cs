using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Reporting;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Messages.Reminders;

/// <summary>A coordinator reminds units of a period by hand: one, some, or all that owe a report; each at most once a day.</summary>
public sealed class RemindNow(ProgrammeDb db, OwedReports owed, CalendarQueries calendars, Post post, CurrentProvince province, TimeProvider time)
{
    /// <param name="Reports">Null for all that are owed.</param>
    /// <param name="LateOnly">Of these, only what is past its due day.</param>
    public sealed record Request(string Slug, IReadOnlyList<Guid>? Reports, bool LateOnly = false);

    /// <param name="Told">Units that are reminded now.</param>
    /// <param name="Before">Units that were reminded by hand today already.</param>
    public sealed record Result(int Told, int Before);

    /// <returns>Refuses <c>not-allowed</c>, <c>no-such-period</c>, <c>remind-nobody</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<Result>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepPeriods))
            return new Refusal("not-allowed");
        if (await db.ReportingPeriods.Where(p => p.ProvinceId == province.Id && p.Slug == request.Slug).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellation) is not { } period)
            return new Refusal("no-such-period");
        var drafts = await DraftsAsync(request, cancellation);
        if (drafts.Count == 0)
            return new Refusal("remind-nobody");
        var told = await post.PutAllAsync(drafts, cancellation);
        if (told > 0)
        {
            var deed = actor.Does("remind-units", told.ToString(CultureInfo.InvariantCulture));
            db.Tell(deed, province.Id, ReportingPeriod.SubjectOf(period));
            try
            {
                if (await db.SaveAsync(deed, cancellation) is { } refusal)
                    return refusal;
            }
            catch (DbUpdateException taken) when (db.IsDuplicate(taken))
            {
                db.ChangeTracker.Clear();
                return new Refusal("changed-meanwhile");
            }
        }
        return new Result(told, drafts.Count - told);
    }

    /// <summary>The mails a reminder would send now: exact recipients, subject and text.</summary>
    public async Task<IReadOnlyList<OutboxMail>> PreviewAsync(Request request, CancellationToken cancellation = default) =>
        await post.ComposeAsync(await DraftsAsync(request, cancellation), cancellation);

    private async Task<IReadOnlyList<NoticeDraft>> DraftsAsync(Request request, CancellationToken cancellation)
    {
        var today = time.Today();
        var calendar = await calendars.WorkingAsync(cancellation);
        var asked = request.Reports?.ToHashSet();
        return [.. (await owed.ListAsync(request.Slug, cancellation))
            .Where(r => asked?.Contains(r.Id) != false && (!request.LateOnly || r.Times.DueOn < today))
            .Select(r => OwedReports.Draft(r, r.Times.StageOn(today), "now/" + ReminderTimes.Plain(today), today, calendar))];
    }
}
