using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;

namespace Xanh.Documents.Json;

/// <summary>Writes a reading or a refusal as the JSON object of <c>xanh read --json</c>.</summary>
/// <remarks>Names are snake case, dates ISO, years numbers; what is unknown is null or an empty list.</remarks>
public static class PlanReadingJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, PlanReading reading, CultureInfo culture)
    {
        using var json = new Utf8JsonWriter(output, Options);
        new PlanReadingWriter(json, reading, culture).Write();
    }

    public static void Write(Stream output, ReadRefusal refusal, CultureInfo culture)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("code", refusal.Code);
        json.WriteString("message", refusal.Message(culture));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
