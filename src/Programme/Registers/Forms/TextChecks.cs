using System.Text.RegularExpressions;

namespace Xanh.Programme.Registers.Forms;

/// <summary>Texts of a known shape: phone, mail, web address.</summary>
public static partial class TextChecks
{
    private const int LongestPhone = 40;
    private const int LongestAddress = 200;

    public static TextForm Phone() => new(LongestPhone, FieldKind.Phone) { Check = typed => PhoneShape().IsMatch(typed) ? null : Finding.Fault("field-phone", typed) };

    public static TextForm Mail() => new(LongestAddress, FieldKind.Mail) { Check = typed => MailShape().IsMatch(typed) ? null : Finding.Fault("field-mail", typed) };

    public static TextForm Web() => new(LongestAddress, FieldKind.Web) { Check = typed => WebShape().IsMatch(typed) ? null : Finding.Fault("field-web", typed) };

    [GeneratedRegex(@"^\+?\d[\d .()-]{5,30}$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex PhoneShape();

    [GeneratedRegex(@"^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex MailShape();

    // Only these two go behind a link on a page.
    [GeneratedRegex(@"^(https?://)?[^\s/:@.]+(\.[^\s/:@.]+)+(/\S*)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex WebShape();
}
