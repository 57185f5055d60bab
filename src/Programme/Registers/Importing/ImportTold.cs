using System.Globalization;
using System.Text.Json;
using System.Text.Encodings.Web;

namespace Xanh.Programme.Registers.Importing;

/// <summary>An import as the journal tells of it; the records it touched have entries of their own.</summary>
internal static class ImportTold
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(RegisterImport import) => JsonSerializer.Serialize(
        new SortedDictionary<string, string?[]>(StringComparer.Ordinal)
        {
            ["RegisterImport.Changed"] = [null, Plainly(import.Changed)],
            ["RegisterImport.FileName"] = [null, import.FileName],
            ["RegisterImport.New"] = [null, Plainly(import.New)],
            ["RegisterImport.Same"] = [null, Plainly(import.Same)],
        },
        Plain);

    private static string Plainly(int number) => number.ToString(CultureInfo.InvariantCulture);
}
