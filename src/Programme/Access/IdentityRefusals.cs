using Microsoft.AspNetCore.Identity;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>What ASP.NET Core Identity refuses, as refusals of this programme.</summary>
internal static class IdentityRefusals
{
    /// <exception cref="InvalidOperationException">Identity refused for a reason that no rule of this programme leads to.</exception>
    public static Refusal Of(IdentityResult result, Account account)
    {
        var code = result.Errors.First().Code;
        return code switch
        {
            nameof(IdentityErrorDescriber.DuplicateUserName) => new Refusal("user-name-taken", account.UserName ?? ""),
            nameof(IdentityErrorDescriber.InvalidUserName) => new Refusal("user-name-letters", account.UserName ?? ""),
            nameof(IdentityErrorDescriber.InvalidEmail) => new Refusal("email-malformed", account.Email ?? ""),
            nameof(IdentityErrorDescriber.PasswordMismatch) => new Refusal("password-wrong"),
            CommonPasswords.Code => new Refusal("password-common"),
            _ when code.StartsWith("Password", StringComparison.Ordinal) => new Refusal("password-weak", AccountRules.PasswordLength.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            _ => throw new InvalidOperationException("Identity refused: " + code),
        };
    }
}
