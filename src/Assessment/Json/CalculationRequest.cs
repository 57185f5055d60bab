using System.Text.Json;
using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Json;

/// <summary>What a file of inputs holds: <c>{ "inputs": { key: { "value", "unit" } }, "output_units": { key: unit } }</c>.</summary>
public sealed record CalculationRequest(IReadOnlyDictionary<string, GivenValue> Inputs, IReadOnlyDictionary<string, string> OutputUnits)
{
    /// <summary>Reads the text of a file; what cannot be a request comes back as refusals.</summary>
    public static (CalculationRequest? Request, IReadOnlyList<CalculationRefusal> Refusals) Read(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Read(parsed.RootElement);
        }
        catch (JsonException broken)
        {
            return (null, [Broken($"Tệp không phải JSON đúng: {broken.Message}", $"The file is no valid JSON: {broken.Message}")]);
        }
    }

    private static (CalculationRequest?, IReadOnlyList<CalculationRefusal>) Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("inputs", out var inputs) || inputs.ValueKind != JsonValueKind.Object)
            return (null, [Broken("Tệp phải có đối tượng “inputs”.", "The file must have an object “inputs”.")]);
        var refusals = new List<CalculationRefusal>();
        var values = new Dictionary<string, GivenValue>(StringComparer.Ordinal);
        foreach (var input in inputs.EnumerateObject())
            if (!values.TryAdd(input.Name, Value(input.Value)))
                refusals.Add(new CalculationRefusal("input-twice", input.Name, new Words($"“{input.Name}” được cho hai lần.", $"“{input.Name}” is given twice.")));
        var units = new Dictionary<string, string>(StringComparer.Ordinal);
        if (root.TryGetProperty("output_units", out var asked) && asked.ValueKind == JsonValueKind.Object)
            foreach (var unit in asked.EnumerateObject())
                units[unit.Name] = unit.Value.ValueKind == JsonValueKind.String ? unit.Value.GetString()! : "";
        return refusals.Count > 0 ? (null, refusals) : (new CalculationRequest(values, units), []);
    }

    private static GivenValue Value(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return Plain(element, null);
        var unit = element.TryGetProperty("unit", out var written) && written.ValueKind == JsonValueKind.String ? written.GetString() : null;
        return element.TryGetProperty("value", out var value) ? Plain(value, unit) : new GivenValue(null, null, unit);
    }

    private static GivenValue Plain(JsonElement element, string? unit) => element.ValueKind switch
    {
        JsonValueKind.Number => new GivenValue(element.GetDouble(), null, unit),
        JsonValueKind.String => new GivenValue(null, element.GetString(), unit),
        _ => new GivenValue(null, null, unit),
    };

    private static CalculationRefusal Broken(string vietnamese, string english) => new("not-a-request", null, new Words(vietnamese, english));
}
