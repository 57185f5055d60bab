using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>Opens a session for a person who proved who they are.</summary>
public sealed class StartSession(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    private const int LongestBrowser = 200;

    public async Task<AccountSession> RunAsync(Request request, CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var session = new AccountSession
        {
            ProvinceId = province.Id,
            Id = Guid.NewGuid(),
            AccountId = request.AccountId,
            StartedAt = now,
            SeenAt = now,
            Address = request.Address,
            Browser = request.Browser is { Length: > LongestBrowser } browser ? browser[..LongestBrowser] : request.Browser,
        };
        db.AccountSessions.Add(session);
        await db.SaveChangesAsync(cancellation);
        return session;
    }

    /// <param name="Address">IP address of the browser.</param>
    /// <param name="Browser">As it names itself.</param>
    public sealed record Request(Guid AccountId, string? Address, string? Browser);
}
