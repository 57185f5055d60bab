using System.Text;
using System.Text.Json;
using Xanh.Documents.Json;
using Xanh.Documents.Reading;

namespace Xanh.Documents.Tests.Extraction;

/// <summary>Runs the Markdown specification of every extractor: <c>src/Documents/Extraction/*/*.md</c>.</summary>
/// <remarks>
/// A case is a heading, a fence <c>```plan</c> (or <c>```html</c>) with an excerpt, and fences <c>```expect LIST</c> where LIST is a member of the
/// JSON output (tasks, targets, reporting, document, signer …). In such a fence each line is one item: <c>key=value | key=value</c>. Only the
/// named keys are compared; <c>-</c> is null or empty; lists are joined with "; "; <c>time.kind</c> goes one level down. The number of lines is
/// the number of items. A line <c>(none)</c> expects an empty list. The excerpt is read as plain text.
/// </remarks>
public class ExtractorSpecs
{
    public static TheoryData<SpecCase> Cases() => [.. SpecCase.LoadAll()];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Reads_as_specified(SpecCase specCase)
    {
        var outcome = await new PlanReader().ReadAsync([new SourceFile(specCase.FileName, Encoding.UTF8.GetBytes(specCase.Excerpt))], cancellation: TestContext.Current.CancellationToken);
        outcome.Succeeded.ShouldBeTrue();
        using var stream = new MemoryStream();
        PlanReadingJson.Write(stream, outcome.Reading, System.Globalization.CultureInfo.GetCultureInfo("vi-VN"));
        using var json = JsonDocument.Parse(stream.ToArray());
        foreach (var (list, lines) in specCase.Expectations)
        {
            var items = Items(json.RootElement, list);
            var expected = lines.Where(l => l != "(none)").ToList();
            var keys = expected.Select(SpecCase.Pairs).ToList();
            var actual = items.Select((item, i) => string.Join(" | ", (i < keys.Count ? keys[i] : keys.Count > 0 ? keys[0] : [("text", "")])
                .Select(pair => $"{pair.Key}={Value(item, pair.Key)}")));
            actual.ShouldBe(expected.Select(l => string.Join(" | ", SpecCase.Pairs(l).Select(p => $"{p.Key}={p.Value}"))), $"{specCase}: {list}");
        }
    }

    private static List<JsonElement> Items(JsonElement root, string list)
    {
        var element = list is "kind" ? root : root.GetProperty(list);
        return element.ValueKind switch
        {
            JsonValueKind.Array => [.. element.EnumerateArray()],
            JsonValueKind.Null => [],
            _ => [element],
        };
    }

    private static string Value(JsonElement item, string key)
    {
        foreach (var step in key.Split('.'))
        {
            if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(step, out item))
                return "-";
        }
        return item.ValueKind switch
        {
            JsonValueKind.Null => "-",
            JsonValueKind.Array => item.GetArrayLength() == 0 ? "-" : string.Join("; ", item.EnumerateArray().Select(e => e.ToString())),
            _ => item.ToString(),
        };
    }
}
