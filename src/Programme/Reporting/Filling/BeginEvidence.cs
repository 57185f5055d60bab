using Xanh.Programme.Access;
using Xanh.Programme.Files;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>Begins a file of evidence that comes in pieces: everything that can be refused before the first byte is.</summary>
public sealed class BeginEvidence(ReportDesk desk, EvidenceDesk evidence, FileStore store, CurrentProvince province)
{
    /// <param name="Key">The field it belongs to.</param>
    /// <param name="Length">Bytes of the whole file.</param>
    public sealed record Request(Guid ReportId, string Key, string Name, long Length);

    /// <param name="Id">Name of the upload, for <see cref="AppendEvidence"/>.</param>
    public sealed record Begun(Guid Id);

    public async Task<Outcome<Begun>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (await desk.FindAsync(request.ReportId, cancellation) is not { } report)
            return new Refusal("no-such-report");
        var name = EvidenceDesk.NameOf(request.Name);
        if (await evidence.ProblemAsync(report, request.Key, name, request.Length, actor, cancellation) is { } problem)
            return problem;
        if (!Work.FileKinds.Endings.Contains(Path.GetExtension(name).ToLowerInvariant()))
            return new Refusal("file-kind", name, string.Join(' ', Work.FileKinds.Endings));
        return new Begun(await store.Uploads.BeginAsync(new FileUpload(province.Id, actor.Id, Report.SubjectOf(report.Id), request.Key, name, request.Length), cancellation));
    }
}
