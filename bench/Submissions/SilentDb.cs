using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Journal;
using Xanh.Programme.Messages;
using Xanh.Storage.Sqlite;

namespace Xanh.Submissions;

/// <summary>The programme without journal, notices and outbox: what a submission costs otherwise.</summary>
public sealed class SilentDb(DbContextOptions<SqliteProgrammeDb> options, TimeProvider time) : SqliteProgrammeDb(options, time)
{
    protected override Task TellAsync(Deed deed, CancellationToken cancellation)
    {
        foreach (var told in ChangeTracker.Entries().Where(e => e.State == EntityState.Added && e.Entity is JournalEntry or Notice or OutboxMail).ToList())
            told.State = EntityState.Detached;
        return Task.CompletedTask;
    }
}
