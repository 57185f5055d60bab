using System.Security.Cryptography;
using System.Text;

namespace Xanh.Programme.Access;

/// <summary>The code of a one-time sign-in: eighty random bits in letters that are not mistaken for one another, also when typed from paper.</summary>
public static class TicketCode
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 16;
    private const int Group = 4;

    /// <summary>A new code: <c>7K3M-Q9TX-…</c>.</summary>
    public static string New()
    {
        var code = RandomNumberGenerator.GetString(Letters, Length);
        return string.Join('-', code.Chunk(Group).Select(group => new string(group)));
    }

    /// <summary>What is kept of a code, however it was typed: in small letters, with spaces or without hyphens, O for 0.</summary>
    public static string HashOf(string typed) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Plain(typed))));

    /// <summary>A code as it was given out, however it was typed.</summary>
    public static string Spell(string typed) => string.Join('-', Plain(typed).Chunk(Group).Select(group => new string(group)));

    private static string Plain(string typed) =>
        string.Concat(typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)).Replace('O', '0').Replace('I', '1').Replace('L', '1');
}
