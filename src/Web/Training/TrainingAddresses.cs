using System.Globalization;

namespace Xanh.Web.Training;

/// <summary>Web addresses of training.</summary>
public static class TrainingAddresses
{
    public const string List = "/lam-viec/tap-huan";
    public const string New = List + "/them";
    public const string Overview = List + "/tong-quan";
    public const string Check = "/chung-nhan";

    public static string OfYear(int year) => string.Create(CultureInfo.InvariantCulture, $"{List}?nam={year}");

    public static string OverviewOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{Overview}?nam={year}");

    public static string Of(Guid id) => $"{List}/{id:D}";

    public static string People(Guid id) => Of(id) + "/nguoi";

    public static string Session(Guid id, int number) => string.Create(CultureInfo.InvariantCulture, $"{Of(id)}/buoi/{number}");

    /// <summary>The list of a session to print and sign.</summary>
    public static string SessionSheet(Guid id, int number) => Session(id, number) + "/in";

    public static string Certificates(Guid id) => Of(id) + "/chung-nhan";

    public static string Poster(Guid id) => Of(id) + "/ap-phich";

    /// <summary>Where anybody registers.</summary>
    public static string Register(string code) => "/dang-ky/" + code;

    /// <summary>A person's own registration.</summary>
    public static string Own(string code) => "/dang-ky/cua-toi/" + code;

    public static string CheckOf(string code) => Check + "/" + code;
}
