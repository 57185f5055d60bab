using System.Security.Cryptography;
using Xanh.Documents.Reading;

namespace Xanh.Programme.Plans;

/// <summary>Fingerprint of the files of a plan: content only, names do not matter.</summary>
public static class SourceDigest
{
    public static string Of(IEnumerable<SourceFile> files) => Of(files.Select(file => SHA256.HashData(file.Content.Span)));

    /// <param name="contents">SHA-256 of each file's content, in reading order.</param>
    public static string Of(IEnumerable<byte[]> contents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var content in contents)
            hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
