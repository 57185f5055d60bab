using Microsoft.AspNetCore.Identity;
using Xanh.Documents.Text;

namespace Xanh.Programme.Access;

/// <summary>Refuses passwords that everybody tries first: a common word or the person's own name, decorated with digits and signs.</summary>
internal sealed class CommonPasswords : IPasswordValidator<Account>
{
    public const string Code = "PasswordCommon";
    private const int ShortestName = 4;

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "matkhau", "matkhaumoi", "password", "passw", "admin", "administrator", "quantri", "nguoidung", "vietnam", "hanoi", "congthuong", "socongthuong",
        "ubnd", "ubndtinh", "xanh", "abc", "abcd", "abcdef", "qwerty", "qwertyuiop", "letmein", "welcome", "iloveyou", "anhyeuem", "emyeuanh", "test", "demo", "",
    };

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var letters = Letters(password ?? "");
        var common = Words.Contains(letters) || Names(user).Any(name => name.Length >= ShortestName && letters.Contains(name, StringComparison.Ordinal));
        return Task.FromResult(common ? IdentityResult.Failed(new IdentityError { Code = Code }) : IdentityResult.Success);
    }

    private static IEnumerable<string> Names(Account user) => [Letters(user.UserName ?? ""), Letters(user.FullName)];

    private static string Letters(string text) => string.Concat(VietnameseText.FoldWithoutAccents(text).Where(char.IsAsciiLetterLower));
}
