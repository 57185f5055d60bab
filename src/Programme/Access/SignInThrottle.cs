using System.Collections.Concurrent;

namespace Xanh.Programme.Access;

/// <summary>Counts attempts to sign in, by account and by address, before anything costly is done for them. Kept in memory, per server.</summary>
/// <remarks>A bucket of attempts that refills with time: people who mistype are not stopped, programs that guess are.</remarks>
public sealed class SignInThrottle(TimeProvider time)
{
    private const int MostBuckets = 20_000;

    private static readonly Rate PerAccount = new(10, TimeSpan.FromSeconds(10));
    // A whole office may stand behind one address.
    private static readonly Rate PerAddress = new(60, TimeSpan.FromSeconds(1));

    private readonly ConcurrentDictionary<string, Bucket> buckets = new(StringComparer.Ordinal);

    /// <summary>How many accounts and addresses are remembered now.</summary>
    public int Kept => buckets.Count;

    /// <summary>Counts one attempt.</summary>
    /// <param name="account">Whom the attempt is for, in one spelling; null when the address alone is counted.</param>
    /// <returns>Whether it may go on.</returns>
    public bool Admits(string? account, string? address)
    {
        if (buckets.Count > MostBuckets)
            Forget();
        // Both are counted, even when the first refuses already.
        var byAccount = account is null || Of("account " + account).TryTake(PerAccount, time.GetUtcNow());
        var byAddress = address is null || Of("address " + address).TryTake(PerAddress, time.GetUtcNow());
        return byAccount && byAddress;
    }

    /// <summary>Gives the attempt back: it was the person.</summary>
    public void Forgive(string? account, string? address)
    {
        if (account is not null)
            Of("account " + account).GiveBack(PerAccount);
        if (address is not null)
            Of("address " + address).GiveBack(PerAddress);
    }

    private Bucket Of(string key) => buckets.GetOrAdd(key, static (_, now) => new Bucket(now), time.GetUtcNow());

    // Full buckets say nothing; if an attack filled the memory with others, all go.
    private void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var (key, bucket) in buckets)
        {
            if (bucket.IsFull(key.StartsWith("account ", StringComparison.Ordinal) ? PerAccount : PerAddress, now))
                buckets.TryRemove(key, out _);
        }
        if (buckets.Count > MostBuckets)
            buckets.Clear();
    }

    private sealed record Rate(int Most, TimeSpan Refill);

    private sealed class Bucket(DateTimeOffset start)
    {
        private readonly Lock gate = new();
        private DateTimeOffset counted = start;
        private double used;

        public bool TryTake(Rate rate, DateTimeOffset now)
        {
            lock (gate)
            {
                Refill(rate, now);
                if (used + 1 > rate.Most)
                    return false;
                used++;
                return true;
            }
        }

        public void GiveBack(Rate rate)
        {
            lock (gate)
                used = Math.Clamp(used - 1, 0, rate.Most);
        }

        public bool IsFull(Rate rate, DateTimeOffset now)
        {
            lock (gate)
            {
                Refill(rate, now);
                return used <= 0;
            }
        }

        private void Refill(Rate rate, DateTimeOffset now)
        {
            used = Math.Max(0, used - ((now - counted) / rate.Refill));
            counted = now;
        }
    }
}
