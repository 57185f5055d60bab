using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>Writes into the thread between a unit and its reviewer; both sides may, whatever the state of the report.</summary>
public sealed class SayInReport(ProgrammeDb db, ReportDesk desk, ReportPost post, CurrentProvince province)
{
    /// <param name="FieldKey">The answer it is about; null for the whole report.</param>
    public sealed record Request(Guid ReportId, string? FieldKey, string Text);

    /// <returns>Refuses <c>no-such-report</c>, <c>not-allowed</c>, <c>message-missing</c>, <c>message-long</c>.</returns>
    public async Task<Outcome<ReportMessage>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (await desk.FindAsync(request.ReportId, cancellation) is not { } report)
            return new Refusal("no-such-report");
        if (!actor.May(Permission.ReviewReports) && !await desk.MayFillAsync(actor, report.UnitCode, cancellation) && !await desk.MayApproveAsync(actor, report.UnitCode, cancellation))
            return new Refusal("not-allowed");
        var text = request.Text.Trim();
        if (text.Length == 0)
            return new Refusal("message-missing");
        if (text.Length > ReportingLimits.Message)
            return new Refusal("message-long", ReportingLimits.Message.ToString(CultureInfo.InvariantCulture));
        var now = desk.Now;
        var message = new ReportMessage
        {
            ProvinceId = province.Id, Id = Guid.CreateVersion7(now), ReportId = report.Id, Text = text, By = actor.Id, ByUnit = actor.UnitCode, At = now,
            FieldKey = request.FieldKey is { Length: > 0 and <= ReportingLimits.Key } key ? key : null,
        };
        db.ReportMessages.Add(message);
        await post.SaidAsync(report, message, actor, cancellation);
        return await db.SaveAsync(actor.Does("say-in-report"), cancellation) is { } refusal ? refusal : message;
    }
}
