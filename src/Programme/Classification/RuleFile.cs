using System.Text.Encodings.Web;
using System.Text.Json;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>A set of rules as a .json file: what Xanh proposes is one, and a province hands its own on as one.</summary>
public static class RuleFile
{
    public const int MostBytes = 1 << 20;

    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>The rules Xanh proposes to begin with. They are no law: the province decides.</summary>
    public static IReadOnlyList<ClassRule> Proposed { get; } = ReadProposed();

    public static string Write(IReadOnlyList<ClassRule> rules) => JsonSerializer.Serialize(new Content(rules), Format);

    /// <returns>Sound rules; refuses <c>rules-file</c> and what <see cref="RuleChecks"/> refuses.</returns>
    public static Outcome<IReadOnlyList<ClassRule>> Read(string text)
    {
        try
        {
            var rules = JsonSerializer.Deserialize<Content>(text, Format)?.Rules;
            if (rules is null || rules.Any(r => r?.Code is null || r.Value is null || r.Conditions is null || r.Conditions.Any(c => c?.Fact is null)))
                return new Refusal("rules-file");
            rules = [.. rules.Select(r => r with { Conditions = [.. r.Conditions.Select(c => c with { Group = c.Group ?? "", Value = c.Value ?? "" })] }).OrderBy(r => r.Decides)];
            return RuleChecks.Of(rules) is { } unsound ? unsound : Outcome<IReadOnlyList<ClassRule>>.FromValue(rules);
        }
        catch (JsonException)
        {
            return new Refusal("rules-file");
        }
    }

    private static IReadOnlyList<ClassRule> ReadProposed()
    {
        using var stream = typeof(RuleFile).Assembly.GetManifestResourceStream("proposed-rules.json") ?? throw new InvalidOperationException("The list proposed-rules is missing from the assembly.");
        using var text = new StreamReader(stream);
        return Read(text.ReadToEnd()) is { Succeeded: true } read ? read.Value : throw new InvalidOperationException("The proposed rules are unsound.");
    }

    private sealed record Content(IReadOnlyList<ClassRule> Rules);
}
