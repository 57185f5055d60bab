using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Journal;
using Xanh.Storage.Sqlite;

namespace Xanh.Saves;

/// <summary>The programme without its journal: what a save costs otherwise.</summary>
public sealed class SilentDb(DbContextOptions<SqliteProgrammeDb> options, TimeProvider time) : SqliteProgrammeDb(options, time)
{
    protected override Task TellAsync(Deed deed, CancellationToken cancellation) => Task.CompletedTask;
}
