using Xanh.Programme.Journal;

namespace Xanh.Programme.Files;

/// <summary>A file handed in with a record; its content lies in the file store under its digest.</summary>
public abstract class AttachedFile : IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Name as uploaded, without a path.</summary>
    public required string Name { get; init; }

    /// <summary>Media type told by the content's first bytes, not by the name.</summary>
    public required string MediaType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 of the content, hexadecimal.</summary>
    public required string Digest { get; init; }

    public abstract string JournalSubject { get; }
}
