using System.Security.Cryptography;
using Xanh.Documents.Reading;

namespace Xanh.Programme.Plans;

/// <summary>Fingerprint of the files of a plan: content only, names do not matter.</summary>
public static class SourceDigest
{
    public static string Of(IEnumerable<SourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
            hash.AppendData(SHA256.HashData(file.Content.Span));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
