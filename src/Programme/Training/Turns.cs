using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Lets many who want the same counter have it one after another: who was outrun looks anew and tries again.</summary>
internal static class Turns
{
    private const int Most = 40;
    private const int ShortestPause = 5;
    private const int LongestPause = 60;

    /// <param name="attempt">Loads everything anew, changes it and saves.</param>
    /// <returns>What the attempt that was not outrun gave; refuses <c>changed-meanwhile</c> when all were.</returns>
    public static async Task<Outcome<T>> TakeAsync<T>(ProgrammeDb db, Func<Task<Outcome<T>>> attempt, CancellationToken cancellation)
        where T : class
    {
        for (var turn = 1; ; turn++)
        {
            var outcome = await TryAsync(db, attempt);
            if (outcome.Refusal?.Code != "changed-meanwhile" || turn == Most)
                return outcome;
            db.ChangeTracker.Clear();
            await Task.Delay(RandomNumberGenerator.GetInt32(ShortestPause, LongestPause), cancellation);
        }
    }

    private static async Task<Outcome<T>> TryAsync<T>(ProgrammeDb db, Func<Task<Outcome<T>>> attempt)
        where T : class
    {
        try
        {
            return await attempt();
        }
        catch (DbUpdateException failure) when (db.IsDuplicate(failure))
        {
            return new Refusal("changed-meanwhile");
        }
    }
}
