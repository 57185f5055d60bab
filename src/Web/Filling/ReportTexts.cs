using System.Text.Encodings.Web;
using System.Text.Json;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;

namespace Xanh.Web.Filling;

/// <summary>The sentences that the report page says by itself, given to it as data.</summary>
public static class ReportTexts
{
    private const string Family = "report-live.";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>By short name: those of the page, and <c>fault.{code}</c> of the rules; <c>{0}</c> is filled in there.</summary>
    public static string Json(PageTexts texts)
    {
        var said = PageTexts.Table.Keys(texts.Culture).Where(k => k.StartsWith(Family, StringComparison.Ordinal)).ToDictionary(k => k[Family.Length..], k => PageTexts.Table.Format(k, texts.Culture, "{0}", "{1}"), StringComparer.Ordinal);
        foreach (var code in FaultCodes.All)
            said["fault." + code] = ProgrammeTexts.Table.Format("fault." + code, texts.Culture, "{0}");
        return JsonSerializer.Serialize(said, Plain);
    }
}
