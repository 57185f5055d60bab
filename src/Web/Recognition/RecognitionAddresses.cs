namespace Xanh.Web.Recognition;

/// <summary>Web addresses of awards and their rounds.</summary>
public static class RecognitionAddresses
{
    public const string List = "/lam-viec/khen-thuong";

    /// <summary>The honour roll, for everyone.</summary>
    public const string Roll = "/vinh-danh";

    public const string Awards = "/lam-viec/so/giai-thuong";

    public static string Of(Guid round) => $"{List}/{round:D}";

    public static string Nomination(Guid round, Guid id) => $"{Of(round)}/ho-so/{id:D}";
}
