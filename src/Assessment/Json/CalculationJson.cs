using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Json;

/// <summary>Results, refusals and declarations as JSON, a fixed contract; numbers invariant and at full precision, texts in one language.</summary>
public static class CalculationJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Result(Calculator calculator, CalculationResult result, CultureInfo culture) => Write(json =>
    {
        json.WriteString("calculator", calculator.Name);
        json.WriteStartObject("outputs");
        foreach (var output in result.Outputs)
        {
            json.WriteStartObject(output.Key);
            json.WriteNumber("value", output.Value);
            json.WriteString("unit", output.Unit);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        List(json, "steps", result.Steps, step =>
        {
            json.WriteString("text", step.Text.In(culture));
            json.WriteString("formula", step.Formula);
            json.WriteNumber("value", step.Value);
            json.WriteString("unit", step.Unit);
        });
        List(json, "warnings", result.Warnings, warning =>
        {
            json.WriteString("code", warning.Code);
            json.WriteString("message", warning.Message.In(culture));
        });
        List(json, "factors", result.Factors, factor =>
        {
            json.WriteString("name", factor.Name);
            json.WriteNumber("value", factor.Value);
            json.WriteString("unit", factor.Unit);
            if (factor.Year is { } year)
                json.WriteNumber("year", year);
            else
                json.WriteNull("year");
            json.WriteString("source", factor.Source);
        });
    });

    public static string Refused(IReadOnlyList<CalculationRefusal> refusals, CultureInfo culture) => Write(json =>
        List(json, "refused", refusals, refusal =>
        {
            json.WriteString("code", refusal.Code);
            json.WriteString("input", refusal.Input);
            json.WriteString("message", refusal.Message.In(culture));
        }));

    /// <summary>An array of declarations.</summary>
    public static string List(IReadOnlyList<Calculator> calculators, CultureInfo culture) => Text(json =>
    {
        json.WriteStartArray();
        foreach (var calculator in calculators)
        {
            json.WriteStartObject();
            Declaration(json, calculator, culture);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private static void Declaration(Utf8JsonWriter json, Calculator calculator, CultureInfo culture)
    {
        json.WriteString("name", calculator.Name);
        json.WriteStartObject("title");
        json.WriteString("vi", calculator.Title.Vietnamese);
        json.WriteString("en", calculator.Title.English);
        json.WriteEndObject();
        json.WriteString("priority", calculator.Priority == Priority.Core ? "core" : "extra");
        List(json, "inputs", calculator.Inputs, input => Declaration(json, calculator, input, culture));
        List(json, "modes", calculator.Modes.SelectMany(group => group.Modes.Select(mode => (group, mode))), m =>
        {
            json.WriteString("name", m.mode.Name);
            json.WriteBoolean("alternative", m.group.MustChoose);
            Names(json, "required", m.mode.Required.Select(i => i.Key));
            Names(json, "optional", m.mode.Optional.Select(i => i.Key));
            Names(json, "outputs", m.mode.Gives.Select(o => o.Key));
        });
        List(json, "outputs", calculator.Outputs, output =>
        {
            json.WriteString("key", output.Key);
            json.WriteString("meaning", output.Meaning.In(culture));
            json.WriteString("unit", output.Unit.Symbol);
        });
    }

    private static void Declaration(Utf8JsonWriter json, Calculator calculator, Input input, CultureInfo culture)
    {
        json.WriteString("key", input.Key);
        json.WriteString("meaning", input.Meaning.In(culture));
        json.WriteString("unit", input.Unit.Symbol);
        json.WriteString("limits", input.Limits?.Text ?? string.Join(", ", input.Choices));
        if (input.DefaultValue is { } value)
            json.WriteNumber("default", value);
        else
            json.WriteString("default", input.DefaultText ?? input.WhenAbsent?.In(culture));
        json.WriteBoolean("required", calculator.AlwaysNeeds(input));
    }

    private static void Names(Utf8JsonWriter json, string name, IEnumerable<string> keys)
    {
        json.WriteStartArray(name);
        foreach (var key in keys)
            json.WriteStringValue(key);
        json.WriteEndArray();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Write(Action<Utf8JsonWriter> write) => Text(json =>
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    });

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            write(json);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
