using System.Globalization;
using Xanh.Programme.HumanResources.Surveys;

namespace Xanh.Web.HumanResources;

/// <summary>Web addresses of labour surveys.</summary>
public static class SurveyAddresses
{
    public const string List = "/lam-viec/nhan-luc";

    public const string Open = List + "/mo";

    /// <summary>Where an enterprise types its code.</summary>
    public const string Code = "/khao-sat";

    public static string Of(int year) => List + "/" + year.ToString(CultureInfo.InvariantCulture);

    public static string Of(int year, InvitationState? state) => state is { } one ? $"{Of(year)}?tinh-trang={WordOf(one)}" : Of(year);

    public static string Letters(int year) => Of(year) + "/giay-moi";

    public static string Results(int year) => Of(year) + "/ket-qua";

    public static string Forecast(int year) => Of(year) + "/du-bao";

    public static string Import(int year) => Of(year) + "/nhap";

    public static string Answer(int year, Guid invitation) => $"{Of(year)}/phieu/{invitation:D}";

    public static string Occupation(int year, Guid id) => $"{Of(year)}/nghe/{id:D}";

    public static string LinkSheet(int year) => Of(year) + "/duong-dan.xlsx";

    public static string AnswerSheet(int year) => Of(year) + "/tra-loi.xlsx";

    public static string ForecastSheet(int year) => Of(year) + "/du-bao.xlsx";

    /// <summary>The form of one enterprise.</summary>
    public static string Form(string code) => RemindSurvey.FormPath + code;

    public static string FormSheet(string code) => Form(code) + "/phieu.xlsx";

    public static string WordOf(InvitationState state) => state switch { InvitationState.Answered => "da-tra-loi", InvitationState.Draft => "dien-do", _ => "chua-tra-loi" };

    public static InvitationState? StateOf(string? word) =>
        Enum.GetValues<InvitationState>().Where(s => string.Equals(WordOf(s), word, StringComparison.Ordinal)).Select(s => (InvitationState?)s).FirstOrDefault();
}
