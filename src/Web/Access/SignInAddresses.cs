namespace Xanh.Web.Access;

/// <summary>Where people sign in and out.</summary>
public static class SignInAddresses
{
    public const string SignIn = "/dang-nhap";

    /// <summary>The second step, after the password.</summary>
    public const string SecondStep = "/dang-nhap?buoc=2";

    /// <summary>Where a one-time code is used.</summary>
    public const string Ticket = "/dang-nhap/ma";

    public const string SignOut = "/dang-xuat";

    /// <summary>Query parameter with the page to go on to.</summary>
    public const string ReturnParameter = "tiep";
}
