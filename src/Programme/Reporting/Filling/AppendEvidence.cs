using Xanh.Programme.Access;
using Xanh.Programme.Files;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>Takes the next piece of a file of evidence; the last one makes it evidence of its report.</summary>
public sealed class AppendEvidence(EvidenceDesk evidence, FileStore store, CurrentProvince province)
{
    /// <param name="Offset">How many bytes the sender knows to be there.</param>
    public sealed record Request(Guid UploadId, long Offset, Stream Content);

    /// <param name="Evidence">Null while the file is not whole.</param>
    public sealed record Appended(FileProgress Progress, ReportEvidence? Evidence);

    /// <returns>Refuses <c>upload-gone</c> (also somebody else's), <c>upload-offset</c>, <c>upload-busy</c>, <c>upload-longer</c>, and what <see cref="EvidenceDesk.TakeAsync"/> refuses.</returns>
    public async Task<Outcome<Appended>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (await FindAsync(request.UploadId, actor, cancellation) is not { } found)
            return new Refusal("upload-gone");
        var appended = await store.Uploads.AppendAsync(request.UploadId, request.Offset, request.Content, cancellation);
        if (!appended.Succeeded)
            return appended.Refusal;
        if (!appended.Value.IsWhole)
            return new Appended(appended.Value, null);
        var taken = await evidence.TakeAsync(request.UploadId, found.Upload, ReportOf(found.Upload), actor, cancellation);
        return taken.Succeeded ? new Appended(appended.Value, taken.Value) : taken.Refusal;
    }

    /// <summary>How far one's own upload is; null when there is none.</summary>
    public async Task<(FileUpload Upload, long Offset)?> FindAsync(Guid uploadId, Actor actor, CancellationToken cancellation = default) =>
        await store.Uploads.FindAsync(uploadId, cancellation) is { } found && found.Upload.Owner == actor.Id && string.Equals(found.Upload.ProvinceId, province.Id, StringComparison.Ordinal)
            ? found : null;

    private static Guid ReportOf(FileUpload upload) => Guid.ParseExact(Journal.JournalLabels.KeyOf(upload.Purpose), "N");
}
