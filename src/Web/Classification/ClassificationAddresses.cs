using System.Globalization;

namespace Xanh.Web.Classification;

/// <summary>Web addresses of classification, its rules and the yearly reviews.</summary>
public static class ClassificationAddresses
{
    public const string All = "/lam-viec/xep-loai";

    public const string Rules = All + "/quy-tac";

    public const string Campaigns = All + "/ra-soat";

    public const string Anew = All + "?handler=Anew";

    public const string ImportRules = Rules + "?handler=Import";

    public static string Export(string query) => All + "/danh-sach.xlsx" + query;

    public static string Edition(int number) => $"{Rules}/{Plain(number)}";

    /// <summary>Something done to a draft on its page.</summary>
    public static string Do(int number, string handler) => Edition(number) + "?handler=" + handler;

    /// <summary>The rules of an edition as a file.</summary>
    public static string EditionFile(int number) => Edition(number) + "/quy-tac.json";

    /// <summary>The form of a rule; of a new one without a code.</summary>
    public static string Rule(int number, string? code) => Edition(number) + "/sua" + (code is null ? "" : "?ma=" + Uri.EscapeDataString(code));

    public static string Trial(int number) => Edition(number) + "/thu";

    public static string TrialSheet(int number) => Trial(number) + "/thay-doi.xlsx";

    public static string Campaign(int year) => $"{Campaigns}/{Plain(year)}";

    public static string Review(int year, Guid enterprise) => $"{Campaign(year)}/{enterprise:D}";

    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
