using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>Takes a file of evidence that comes whole, as a plain form sends it.</summary>
public sealed class AddEvidence(BeginEvidence begin, AppendEvidence append)
{
    /// <param name="Length">Bytes of the file.</param>
    public sealed record Request(Guid ReportId, string Key, HandedFile File, long Length);

    public async Task<Outcome<ReportEvidence>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var begun = await begin.RunAsync(new BeginEvidence.Request(request.ReportId, request.Key, request.File.Name, request.Length), actor, cancellation);
        if (!begun.Succeeded)
            return begun.Refusal;
        await using var content = request.File.OpenRead();
        var done = await append.RunAsync(new AppendEvidence.Request(begun.Value.Id, 0, content), actor, cancellation);
        if (!done.Succeeded)
            return done.Refusal;
        return done.Value.Evidence is { } evidence ? evidence : new Refusal("file-empty", request.File.Name);
    }
}
