using System.Text.Encodings.Web;
using System.Text.Json;

namespace Xanh.Programme.Journal;

/// <summary>A journal as a file: one sealed entry a line, in JSON, from the first. Whoever has the file can verify it without the database.</summary>
public static class JournalExport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(IAsyncEnumerable<JournalLine> chain, TextWriter text, CancellationToken cancellation = default)
    {
        await foreach (var line in chain.WithCancellation(cancellation))
        {
            await text.WriteAsync(JsonSerializer.Serialize(line, Options).AsMemory(), cancellation);
            await text.WriteAsync("\n".AsMemory(), cancellation);
        }
    }

    /// <summary>Checks an exported chain.</summary>
    /// <returns>The check, which names the first broken entry; null when the file is no exported journal.</returns>
    public static async Task<ChainCheck?> VerifyAsync(TextReader text, CancellationToken cancellation = default)
    {
        var check = new ChainCheck();
        while (await text.ReadLineAsync(cancellation) is { } line)
        {
            if (Parse(line) is not { } entry)
                return check.Count == 0 ? null : Broken(check);
            if (!check.Next(entry))
                break;
        }
        return check;
    }

    private static ChainCheck Broken(ChainCheck check)
    {
        // A line that is no entry stands where the next entry should.
        check.Next(new JournalLine("", 0, "", "", "", "", "", null, "", "", null));
        return check;
    }

    private static JournalLine? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<JournalLine>(line, Options) is { Province: not null, Changes: not null } entry ? entry : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
