using Microsoft.AspNetCore.Identity;

namespace Xanh.Programme.Access;

/// <summary>Asks for a capital and a small letter of any alphabet: Đ and Ô are capitals too, unlike in the rule that ASP.NET Core Identity brings.</summary>
internal sealed class LetterCases : IPasswordValidator<Account>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var text = password ?? "";
        var code = !text.Any(char.IsUpper) ? nameof(IdentityErrorDescriber.PasswordRequiresUpper) : !text.Any(char.IsLower) ? nameof(IdentityErrorDescriber.PasswordRequiresLower) : null;
        return Task.FromResult(code is null ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = code }));
    }
}
