namespace Xanh.Programme.Reporting.Filling;

/// <summary>Looks at files before they are taken; a host that has a scanner puts its own in place of this.</summary>
/// <param name="look">Gets the path of the file; null when the installation has no scanner.</param>
public sealed class EvidenceScan(Func<string, CancellationToken, Task<ScanVerdict>>? look = null)
{
    public bool IsThere => look is not null;

    public Task<ScanVerdict> LookAsync(string path, CancellationToken cancellation) => look is null ? Task.FromResult(ScanVerdict.Clean) : look(path, cancellation);
}
