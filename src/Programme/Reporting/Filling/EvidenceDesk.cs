using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Files;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>What the ways of handing in evidence share: whether a place takes files, and taking a whole file after looking at what it is.</summary>
public sealed class EvidenceDesk(ProgrammeDb db, ReportDesk desk, FormBases bases, FileStore store, EvidenceScan scan, CurrentProvince province)
{
    /// <returns>Null when the place takes a file of this name and size; nothing of the file was looked at yet.</returns>
    public async Task<Refusal?> ProblemAsync(Report report, string key, string name, long length, Actor actor, CancellationToken cancellation)
    {
        if (!await desk.MayFillAsync(actor, report.UnitCode, cancellation))
            return new Refusal("not-allowed");
        var basis = await bases.OfAsync(report, cancellation);
        if (ReportDesk.Closed(report, basis.Period.State) is { } closed)
            return closed;
        if (!basis.Rules.Any(r => string.Equals(r.Key, key, StringComparison.Ordinal) && Takes(r.Key, r.Value)))
            return new Refusal("evidence-place");
        if (length == 0)
            return new Refusal("file-empty", name);
        return length > FillingLimits.FileSize ? new Refusal("file-too-large", name, (FillingLimits.FileSize >> 20).ToString(CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>Whether files may stand under a field: under the results of work, under questions for files, under the note.</summary>
    public static bool Takes(string key, FieldRule rule) =>
        rule.Kind == AnswerKind.File || ReportKeys.WorkOf(key)?.Part == ReportKeys.Result || string.Equals(key, ReportKeys.Note, StringComparison.Ordinal);

    /// <summary>Takes a file that is wholly there; it is gone from the uploads afterwards, taken or not.</summary>
    /// <returns>Refuses what <see cref="ProblemAsync"/> refuses, and <c>file-kind</c>, <c>evidence-infected</c>, <c>evidence-not-scanned</c>, <c>too-many-files</c>; the same content twice is taken once.</returns>
    public async Task<Outcome<ReportEvidence>> TakeAsync(Guid uploadId, FileUpload upload, Guid reportId, Actor actor, CancellationToken cancellation)
    {
        try
        {
            if (await KindAsync(uploadId, upload.Name, cancellation) is not { } mediaType)
                return new Refusal("file-kind", upload.Name, string.Join(' ', FileKinds.Endings));
            if (await scan.LookAsync(store.Uploads.PartOf(uploadId), cancellation) is var verdict and not ScanVerdict.Clean)
                return new Refusal(verdict == ScanVerdict.Infected ? "evidence-infected" : "evidence-not-scanned", upload.Name);
            await using var content = store.Uploads.Open(uploadId);
            var stored = await store.PutAsync(content, upload.Name, FillingLimits.FileSize, cancellation);
            return stored.Succeeded ? await KeepAsync(upload, mediaType, stored.Value, reportId, actor, cancellation) : stored.Refusal;
        }
        finally
        {
            store.Uploads.Remove(uploadId);
        }
    }

    /// <summary>Name as uploaded without a path: browsers of old sent whole ones, and control characters would break headers.</summary>
    public static string NameOf(string given)
    {
        var name = string.Concat(given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))).Trim();
        var ending = Path.GetExtension(name);
        return name.Length <= WorkLimits.FileName ? name : string.Concat(name.AsSpan(0, WorkLimits.FileName - Math.Min(ending.Length, 10)), ending.AsSpan(0, Math.Min(ending.Length, 10)));
    }

    // The report may have been submitted while the file was on its way.
    private async Task<Outcome<ReportEvidence>> KeepAsync(FileUpload upload, string mediaType, StoredFile stored, Guid reportId, Actor actor, CancellationToken cancellation)
    {
        await using var whole = await desk.BeginAsync(cancellation);
        if (await desk.HoldAsync(reportId, cancellation) is not { } report)
            return new Refusal("no-such-report");
        if (await ProblemAsync(report, upload.Key, upload.Name, stored.Length, actor, cancellation) is { } problem)
            return problem;
        if (!report.IsOpen(report.Fields.Find(f => string.Equals(f.Key, upload.Key, StringComparison.Ordinal))))
            return new Refusal("evidence-closed");
        var there = report.Evidence.Where(e => e.IsThere && string.Equals(e.Key, upload.Key, StringComparison.Ordinal)).ToList();
        if (there.Count >= FillingLimits.FilesOfField)
            return new Refusal("too-many-files", FillingLimits.FilesOfField.ToString(CultureInfo.InvariantCulture));
        if (there.Find(e => string.Equals(e.Sha256, stored.Sha256, StringComparison.Ordinal)) is { } same)
            return same;
        var now = desk.Now;
        var evidence = new ReportEvidence
        {
            ProvinceId = province.Id, Id = Guid.CreateVersion7(now), ReportId = report.Id, Key = upload.Key, Name = upload.Name, ContentType = mediaType,
            Size = stored.Length, Sha256 = stored.Sha256, AddedBy = actor.Id, AddedAt = now,
        };
        db.ReportEvidence.Add(evidence);
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return evidence;
    }

    private async Task<string?> KindAsync(Guid uploadId, string name, CancellationToken cancellation)
    {
        await using var content = store.Uploads.Open(uploadId);
        var head = new byte[FileKinds.HeadLength];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellation);
        return FileKinds.MediaTypeOf(name, head[..length]);
    }
}
