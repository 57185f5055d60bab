using System.Text;
using System.Text.Unicode;
using Xanh.Documents.Text;
using Xanh.Documents.Text.Repair;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>Turns bytes into text: UTF-8 and UTF-16, else the older Vietnamese encoding that gives the most Vietnamese words.</summary>
internal static class TextDecoding
{
    // A few broken bytes do not make another encoding.
    private const double BrokenShare = 0.02;
    private const int SampleBytes = 100_000;
    private const int FewestLetters = 4;

    /// <param name="declared">The encoding the file names itself, if it does.</param>
    public static string Decode(SourceFile file, ReadContext context, string? declared = null)
    {
        var bytes = file.Content.Span;
        if (Unicode(bytes) is { } unicode)
            return unicode.GetString(bytes).TrimStart('\uFEFF');
        if (Utf8.IsValid(bytes))
            return Unmangled(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), file, context);
        if (IsNearlyUtf8(bytes))
        {
            context.Warn("damaged-characters", span: null, file.Name);
            return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        }
        var (name, decode) = Best(bytes[..Math.Min(bytes.Length, SampleBytes)], declared);
        context.Warn("legacy-encoding", span: null, file.Name, name);
        return decode(file.Content).Normalize(NormalizationForm.FormC);
    }

    private static Encoding? Unicode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode;
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        var even = 0;
        var odd = 0;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == 0 && i % 2 == 0)
                even++;
            else if (head[i] == 0)
                odd++;
        }
        if (even + odd < head.Length / 5)
            return null;
        return odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    private static bool IsNearlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var wide = 0;
        var broken = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var taken);
            if (bytes[0] >= 0x80)
            {
                wide++;
                broken += status == System.Buffers.OperationStatus.Done ? 0 : 1;
            }
            bytes = bytes[taken..];
        }
        return broken <= Math.Max(1, wide * BrokenShare) && wide > 1;
    }

    // UTF-8 that was taken for Windows-1252 and saved again: "Káº¿ hoáº¡ch".
    private static string Unmangled(string text, SourceFile file, ReadContext context)
    {
        if (!text.Contains("áº", StringComparison.Ordinal) && !text.Contains("á»", StringComparison.Ordinal))
            return text;
        var western = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)!;
        var bytes = western.GetBytes(text);
        if (!IsNearlyUtf8(bytes))
            return text;
        var repaired = Encoding.UTF8.GetString(bytes);
        if (Words(repaired) <= Words(text))
            return text;
        context.Warn("legacy-encoding", span: null, file.Name, "UTF-8 (2×)");
        return repaired;
    }

    private static (string Name, Func<ReadOnlyMemory<byte>, string> Decode) Best(ReadOnlySpan<byte> sample, string? declared)
    {
        var candidates = new List<(string Name, Func<ReadOnlyMemory<byte>, string> Decode)>
        {
            ("Windows-1258", bytes => CodePage(1258).GetString(bytes.Span)),
            ("TCVN3 (ABC)", bytes => Tcvn3.Decode(Encoding.Latin1.GetString(bytes.Span))),
            ("VNI", bytes => Vni.Decode(CodePage(1252).GetString(bytes.Span))),
            ("Windows-1252", bytes => CodePage(1252).GetString(bytes.Span)),
        };
        if (declared is not null && CodePagesEncodingProvider.Instance.GetEncoding(declared) is { } own)
            candidates.Insert(0, (own.WebName, bytes => own.GetString(bytes.Span)));
        var bytes = sample.ToArray();
        return candidates.MaxBy(candidate => Words(candidate.Decode(bytes).Normalize(NormalizationForm.FormC)));
    }

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;

    // Accented words of Vietnamese shape, less those of no such shape.
    private static int Words(string text)
    {
        var score = 0;
        var lower = text.ToLowerInvariant();
        for (var i = 0; i < lower.Length;)
        {
            var start = i;
            var accented = false;
            while (i < lower.Length && (char.IsLetter(lower[i]) || lower[i] > '\u007F'))
                accented |= lower[i++] > '\u007F';
            if (accented)
                score += VietnameseSyllable.IsValid(lower.AsSpan(start, i - start)) ? i - start >= FewestLetters ? 2 : 1 : -1;
            if (i == start)
                i++;
        }
        return score;
    }
}
