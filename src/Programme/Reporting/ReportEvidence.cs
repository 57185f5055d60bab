namespace Xanh.Programme.Reporting;

/// <summary>A file handed in with a report (minh chứng); its content lies in the file store under its digest. Never erased, only taken out.</summary>
public sealed class ReportEvidence
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    public required Guid ReportId { get; init; }

    /// <summary>The field it belongs to; <see cref="ReportKeys.Paper"/> for the signed official report.</summary>
    public required string Key { get; init; }

    /// <summary>Name as uploaded, without a path.</summary>
    public required string Name { get; init; }

    /// <summary>Media type told by the content's first bytes, not by the name.</summary>
    public required string ContentType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>Of the content, hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public required Guid AddedBy { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public Guid? RemovedBy { get; private set; }

    public bool IsThere => RemovedAt is null;

    public void TakeOut(Guid by, DateTimeOffset at)
    {
        if (RemovedAt is null)
            (RemovedBy, RemovedAt) = (by, at);
    }
}
