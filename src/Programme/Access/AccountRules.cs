using Microsoft.AspNetCore.Identity;

namespace Xanh.Programme.Access;

/// <summary>Rules for names, passwords and failed attempts.</summary>
public static class AccountRules
{
    /// <summary>Shortest password, in characters.</summary>
    public const int PasswordLength = 10;

    /// <summary>After so many wrong passwords in a row the account is locked for <see cref="LockTime"/>.</summary>
    public const int AttemptsBeforeLock = 5;

    /// <summary>Rounds of PBKDF2-HMAC-SHA512 for a password.</summary>
    private const int HashRounds = 210_000;

    public static TimeSpan LockTime { get; } = TimeSpan.FromMinutes(15);

    internal static void Apply(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.Password.RequiredLength = PasswordLength;
        // Identity knows only the letters of English here; see LetterCases.
        options.Password.RequireUppercase = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireDigit = true;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 5;
        options.User.RequireUniqueEmail = false;
    }

    internal static void Apply(PasswordHasherOptions options) => options.IterationCount = HashRounds;
}
