using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Xanh.Programme.Journal;

/// <summary>The hash that chains entries of the journal.</summary>
public static class JournalHash
{
    /// <summary>What the first entry of a chain follows.</summary>
    public const string Start = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>
    /// SHA-256, hexadecimal, of the previous hash and every part of the entry. Each part goes in with its length before it, so that no two
    /// different entries give the same bytes; an absent reason differs from an empty one.
    /// </summary>
    public static string Of(JournalLine line, string previousHash)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string?[] parts =
        [
            previousHash, line.Province, line.Sequence.ToString(CultureInfo.InvariantCulture), line.Id, line.DeedId, line.At, line.Actor, line.Action,
            line.Reason, line.Subject, line.Changes,
        ];
        foreach (var part in parts)
        {
            var bytes = part is null ? [] : Encoding.UTF8.GetBytes(part);
            var length = part is null ? "-" : bytes.Length.ToString(CultureInfo.InvariantCulture);
            hash.AppendData(Encoding.ASCII.GetBytes(length + ":"));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
