using Xanh.Programme.Access;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>
/// Keeps answers of a report's draft, each for itself: what somebody else changed meanwhile comes back with both texts, everything else is saved. It knows nothing of
/// pages: the page, the page without a connection and the sheet use it alike.
/// </summary>
public sealed class SaveFields(ProgrammeDb db, ReportDesk desk, FormBases bases, EarlierAnswers earlier)
{
    /// <param name="DecimalMark">As numbers are written in it: a comma or a point (<see cref="TypedNumber.MarkOf"/>); <see cref="TypedNumber.Invariant"/> for kept ones.</param>
    /// <param name="DryRun">Tells what would become of each, and writes nothing.</param>
    public sealed record Request(Guid ReportId, IReadOnlyList<TypedField> Fields, char DecimalMark, FieldSource Source = FieldSource.Entered, bool DryRun = false);

    /// <returns>What became of each; refuses <c>no-such-report</c>, <c>not-allowed</c>, <c>report-period-closed</c>, <c>report-state-…</c> and then writes nothing.</returns>
    public async Task<Outcome<SavedFields>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (request.Fields.Count > FillingLimits.Fields)
            return new Refusal("report-too-many-fields", FillingLimits.Fields.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await using var whole = await desk.BeginAsync(cancellation);
        if (await desk.HoldAsync(request.ReportId, cancellation) is not { } report)
            return new Refusal("no-such-report");
        if (!await desk.MayFillAsync(actor, report.UnitCode, cancellation))
            return new Refusal("not-allowed");
        var basis = await bases.OfAsync(report, cancellation);
        if (ReportDesk.Closed(report, basis.Period.State) is { } closed)
            return closed;
        var filled = await FilledInAsync(report, basis, request, cancellation);
        var now = desk.Now;
        var writer = new FieldWriter(report, basis.Rules.ToDictionary(r => r.Key, r => r.Value, StringComparer.Ordinal), filled, request, actor.Id, now);
        var results = request.Fields.Select(writer.Write).ToList();
        if (!request.DryRun)
        {
            desk.Keep(report);
            await db.SaveChangesAsync(cancellation);
            await whole.CommitAsync(cancellation);
        }
        // The numbers of the fields are known only now.
        return new SavedFields(now, [.. results.Select(r => writer.Told(r))]);
    }

    // Only fields that nobody wrote yet can show an earlier answer.
    private async Task<IReadOnlyDictionary<string, EarlierAnswer>> FilledInAsync(Report report, FormBasis basis, Request request, CancellationToken cancellation)
    {
        var there = report.Fields.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        var mayBe = request.Fields.Any(f => !there.Contains(f.Key) && ReportKeys.QuestionOf(f.Key) is not null);
        return mayBe ? await earlier.OfAsync(report, basis, await bases.CodesOfAsync(report.UnitCode, cancellation), cancellation) : new Dictionary<string, EarlierAnswer>(StringComparer.Ordinal);
    }
}
