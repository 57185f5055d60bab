namespace Xanh.Web.Units;

/// <summary>Web addresses of units and groups.</summary>
public static class UnitAddresses
{
    public const string List = "/lam-viec/don-vi";
    public const string Create = List + "/them";
    public const string Merge = List + "/sap-nhap";
    public const string Communes = List + "/danh-muc";
    public const string Standing = List + "/thuong-truc";
    public const string Groups = List + "/nhom";

    /// <summary>Creates the unit that a plan under review calls so, and goes back to the review.</summary>
    public static string CreateFor(string name, Guid review) => $"{Create}?ten={Uri.EscapeDataString(name)}&ra-soat={review}";

    public static string Of(string code) => List + "/" + Uri.EscapeDataString(code);

    public static string Rename(string code) => Of(code) + "/doi-ten";

    public static string Split(string code) => Of(code) + "/chia-tach";

    public static string Dissolve(string code) => Of(code) + "/giai-the";

    public static string OfGroup(string code) => Groups + "/" + Uri.EscapeDataString(code);
}
