using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xanh.Programme.Access;
using Xanh.Programme.Files;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Shared;
using Xanh.Web.Filling;
using Xanh.Web.Layout;

namespace Xanh.Web.Api;

/// <summary>What the report page does by itself: saves answers, asks what others saved, sends files in pieces. Without scripts the page's own form does all of it.</summary>
internal static class ReportEndpoints
{
    private const string Offset = "Upload-Offset";

    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        var requires = new RequiresAttribute(Permission.SeeWork);
        routes.MapGet(FillingAddresses.List + "/{id:guid}/trang-thai", StateAsync).WithMetadata(requires);
        routes.MapPost(FillingAddresses.List + "/{id:guid}/luu", SaveAsync).WithMetadata(requires);
        routes.MapPost(FillingAddresses.List + "/{id:guid}/tep", BeginAsync).WithMetadata(requires);
        routes.MapGet(FillingAddresses.List + "/tai-len/{id:guid}", ProgressAsync).WithMetadata(requires);
        routes.MapPatch(FillingAddresses.List + "/tai-len/{id:guid}", AppendAsync).WithMetadata(requires);
        routes.MapGet(FillingAddresses.List + "/tep/{id:guid}", FileAsync).WithMetadata(requires);
    }

    private static async Task<IResult> StateAsync(
        Guid id, HttpContext context, ReportForms forms, IAntiforgery antiforgery, CurrentActor me, CancellationToken cancellation)
    {
        var culture = Language.Of(context);
        if (await forms.FindAsync(id, me.Actor, culture, cancellation) is not { } form)
            return Results.NotFound();
        return Results.Json(new LiveReport(
            antiforgery.GetAndStoreTokens(context).RequestToken!, me.Actor.Id, form.Fields.Any(f => f.IsOpen),
            [.. form.Fields.Where(f => f.IsOpen).Select(f => LiveField.Of(f, form))], form.Faults.Count));
    }

    private static async Task<IResult> SaveAsync(
        Guid id, LiveSave sent, HttpContext context, SaveFields save, AccountNames people, IAntiforgery antiforgery, CurrentActor me, CancellationToken cancellation)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        var mark = sent.Mark is "," ? ',' : '.';
        var saved = await save.RunAsync(new SaveFields.Request(id, [.. sent.Fields.Select(f => new TypedField(f.Key, f.Seen, f.Text))], mark), me.Actor, cancellation);
        if (!saved.Succeeded)
            return Refused(saved.Refusal, context);
        var names = await people.OfAsync(saved.Value.Conflicts.Select(c => c.ChangedBy).OfType<Guid>(), cancellation);
        return Results.Json(new LiveSaved(Clock(saved.Value.At), [.. saved.Value.Fields.Select(f => LiveResult.Of(f, names))]));
    }

    private static async Task<IResult> BeginAsync(
        Guid id, LiveFile file, HttpContext context, BeginEvidence begin, IAntiforgery antiforgery, CurrentActor me, CancellationToken cancellation)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        var begun = await begin.RunAsync(new BeginEvidence.Request(id, file.Key, file.Name, file.Length), me.Actor, cancellation);
        return begun.Succeeded ? Results.Json(new { id = begun.Value.Id, address = FillingAddresses.Upload(begun.Value.Id) }) : Refused(begun.Refusal, context);
    }

    private static async Task<IResult> ProgressAsync(Guid id, AppendEvidence append, CurrentActor me, CancellationToken cancellation) =>
        await append.FindAsync(id, me.Actor, cancellation) is var (upload, offset) ? Results.Json(new FileProgress(offset, upload.Length)) : Results.NotFound();

    // The size of one request is bounded by what was announced for the file, not by the server's general limit.
    [Microsoft.AspNetCore.Mvc.DisableRequestSizeLimit]
    private static async Task<IResult> AppendAsync(
        Guid id, HttpContext context, AppendEvidence append, IAntiforgery antiforgery, CurrentActor me, CancellationToken cancellation)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        if (!long.TryParse(context.Request.Headers[Offset], NumberStyles.None, CultureInfo.InvariantCulture, out var offset))
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        var done = await append.RunAsync(new AppendEvidence.Request(id, offset, context.Request.Body), me.Actor, cancellation);
        if (!done.Succeeded)
            return Refused(done.Refusal, context);
        context.Response.Headers[Offset] = done.Value.Progress.Offset.ToString(CultureInfo.InvariantCulture);
        return done.Value.Evidence is { } evidence
            ? Results.Json(new { id = evidence.Id, name = evidence.Name, address = FillingAddresses.File(evidence.Id) })
            : Results.NoContent();
    }

    /// <summary>As an attachment, whatever it says it is: nothing that was handed in is ever shown as a page of this site.</summary>
    private static async Task<IResult> FileAsync(Guid id, EvidenceQueries evidence, FileStore store, CurrentActor me, CancellationToken cancellation) =>
        await evidence.FindAsync(id, me.Actor, cancellation) is { } file ? Results.File(store.Open(file.Sha256), file.ContentType, file.Name) : Results.NotFound();

    private static IResult Refused(Refusal refusal, HttpContext context) => Results.Json(
        new { code = refusal.Code, message = refusal.Message(Language.Of(context)) },
        statusCode: refusal.Code switch
        {
            "not-allowed" => StatusCodes.Status403Forbidden,
            "upload-offset" or "upload-busy" => StatusCodes.Status409Conflict,
            "upload-gone" or "no-such-report" => StatusCodes.Status404NotFound,
            _ => StatusCodes.Status422UnprocessableEntity,
        });

    private static string Clock(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, VietnamTime.Zone).ToString("HH:mm", CultureInfo.InvariantCulture);

    private sealed record LiveReport(string Token, Guid Owner, bool MayWrite, IReadOnlyList<LiveField> Fields, int Left);

    private sealed record LiveField(string Key, string Value, string Seen, string? By, string? At)
    {
        public static LiveField Of(AnswerField field, ReportForm form) =>
            new(field.Key, field.Value, field.Seen, form.NameOf(field.ChangedBy), field.ChangedAt is { } at ? Clock(at) : null);
    }

    private sealed record LiveSave(string? Mark, IReadOnlyList<LiveTyped> Fields);

    private sealed record LiveTyped(string Key, string? Seen, string Text);

    private sealed record LiveSaved(string At, IReadOnlyList<LiveResult> Fields);

    private sealed record LiveResult(string Key, string State, string Value, string Seen, string? By, string? At)
    {
        public static LiveResult Of(FieldSave field, IReadOnlyDictionary<Guid, string> names) => new(
            field.Key, field.State.ToString().ToLowerInvariant(), field.Value, field.Seen,
            field.ChangedBy is { } by ? names.GetValueOrDefault(by) : null, field.ChangedAt is { } at ? Clock(at) : null);
    }

    private sealed record LiveFile(string Key, string Name, long Length);
}
