namespace Xanh.Web.Access;

/// <summary>Where people sign in and out.</summary>
public static class SignInAddresses
{
    public const string SignIn = "/dang-nhap";

    public const string SignOut = "/dang-xuat";

    /// <summary>Query parameter with the page to go on to.</summary>
    public const string ReturnParameter = "tiep";
}
