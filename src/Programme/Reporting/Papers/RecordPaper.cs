using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Files;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Reporting.Papers;

/// <summary>Records the signed official report that stands for a unit's report on paper: number, date, signer, the signed PDF.</summary>
public sealed class RecordPaper(ProgrammeDb db, ReportDesk desk, FileStore store, CurrentProvince province)
{
    /// <param name="Number">As printed: <c>12/BC-STC</c>.</param>
    /// <param name="File">The signed PDF; null keeps the one that is there.</param>
    public sealed record Request(Guid ReportId, string? Number, DateOnly? Date, string? Signer, HandedFile? File);

    /// <returns>
    /// The report; refuses <c>no-such-report</c>, <c>not-allowed</c>, <c>paper-number</c>, <c>paper-date</c>, <c>paper-signer</c>, <c>paper-not-pdf</c>, <c>file-too-large</c>,
    /// <c>report-state-locked</c>, <c>changed-meanwhile</c>.
    /// </returns>
    public async Task<Outcome<Report>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if ((Problem(request) ?? await FileProblemAsync(request.File, cancellation)) is { } problem)
            return problem;
        var content = await KeepAsync(request.File, cancellation);
        if (content?.Refusal is { } tooLarge)
            return tooLarge;
        await using var whole = await desk.BeginAsync(cancellation);
        if (await desk.HoldAsync(request.ReportId, cancellation) is not { } report)
            return new Refusal("no-such-report");
        if (!await desk.MayFillAsync(actor, report.UnitCode, cancellation))
            return new Refusal("not-allowed");
        var evidence = content?.Value is { } stored ? EvidenceOf(report, request.File!, stored, actor) : null;
        var known = report.Steps.Count;
        if (report.RecordPaper(request.Number!, request.Date!.Value, request.Signer!, evidence?.Id, actor, desk.Now) is { } closed)
            return closed;
        db.ReportSteps.AddRange(report.Steps.Skip(known));
        if (evidence is not null)
            db.ReportEvidence.Add(evidence);
        if (await db.SaveAsync(actor.Does("record-paper"), cancellation) is { } refusal)
            return refusal;
        await whole.CommitAsync(cancellation);
        return report;
    }

    private Refusal? Problem(Request request)
    {
        if (request.Number?.Trim() is not { Length: > 0 and <= ReportingLimits.OfficialNumber } number || !number.Any(char.IsAsciiDigit))
            return new Refusal("paper-number", ReportingLimits.OfficialNumber.ToString(CultureInfo.InvariantCulture));
        if (request.Date is not { } date || date > desk.Today || date.Year < Calendars.CalendarLimits.FirstYear)
            return new Refusal("paper-date");
        return request.Signer?.Trim() is { Length: > 0 and <= ReportingLimits.Signer } ? null : new Refusal("paper-signer", ReportingLimits.Signer.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task<Refusal?> FileProblemAsync(HandedFile? file, CancellationToken cancellation)
    {
        if (file is null)
            return null;
        await using var content = file.OpenRead();
        var head = new byte[FileKinds.HeadLength];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellation);
        return FileKinds.MediaTypeOf(file.Name, head[..length]) == "application/pdf" ? null : new Refusal("paper-not-pdf", file.Name);
    }

    private async Task<Outcome<StoredFile>?> KeepAsync(HandedFile? file, CancellationToken cancellation)
    {
        if (file is null)
            return null;
        await using var content = file.OpenRead();
        return await store.PutAsync(content, file.Name, FillingLimits.FileSize, cancellation);
    }

    private ReportEvidence EvidenceOf(Report report, HandedFile file, StoredFile stored, Actor actor) => new()
    {
        ProvinceId = province.Id, Id = Guid.CreateVersion7(desk.Now), ReportId = report.Id, Key = ReportKeys.Paper, Name = EvidenceDesk.NameOf(file.Name), ContentType = "application/pdf",
        Size = stored.Length, Sha256 = stored.Sha256, AddedBy = actor.Id, AddedAt = desk.Now,
    };
}
