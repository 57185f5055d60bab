using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Xanh.Programme.Access;

/// <summary>Codes of authenticator apps (RFC 6238: HMAC-SHA-1, thirty seconds, six digits).</summary>
public static class TimeCode
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsPerLetter = 5;
    private const int StepSeconds = 30;
    private const int Digits = 6;
    private const int Modulus = 1_000_000;

    /// <summary>The step whose code was typed, one step early or late allowed; null when none fits.</summary>
    /// <param name="key">In base 32.</param>
    /// <param name="usedStep">No step up to this one is good any more.</param>
    public static long? Match(string key, string typed, DateTimeOffset now, long usedStep)
    {
        var code = Encoding.ASCII.GetBytes(string.Concat(typed.Where(char.IsAsciiDigit)));
        var secret = Decode(key);
        var current = now.ToUnixTimeSeconds() / StepSeconds;
        for (var step = current - 1; step <= current + 1; step++)
        {
            if (step > usedStep && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(secret, step)), code))
                return step;
        }
        return null;
    }

    /// <summary>The code that an authenticator app shows.</summary>
    public static string Of(string key, DateTimeOffset now) => Of(Decode(key), now.ToUnixTimeSeconds() / StepSeconds);

    /// <summary>What an authenticator app scans.</summary>
    public static string Address(string key, string userName) =>
        "otpauth://totp/Xanh:" + Uri.EscapeDataString(userName) + "?secret=" + key + "&issuer=Xanh&digits=6";

#pragma warning disable CA5350 // RFC 6238 as authenticator apps speak it; HMAC does not suffer from what broke SHA-1
    private static string Of(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(secret, counter);
        var at = hash[^1] & 0xf;
        var number = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(at)) & 0x7fffffff;
        return (number % Modulus).ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }
#pragma warning restore CA5350

    private static byte[] Decode(string key)
    {
        var bytes = new List<byte>(key.Length);
        var (buffer, bits) = (0, 0);
        foreach (var letter in key.TrimEnd('='))
        {
            buffer = ((buffer << BitsPerLetter) | Base32.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal)) & 0xffff;
            bits += BitsPerLetter;
            if (bits < 8)
                continue;
            bits -= 8;
            bytes.Add((byte)(buffer >> bits));
        }
        return [.. bytes];
    }
}
