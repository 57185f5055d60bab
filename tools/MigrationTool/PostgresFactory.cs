using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Xanh.Storage.Postgres;

namespace Xanh.MigrationTool;

internal sealed class PostgresFactory : IDesignTimeDbContextFactory<PostgresProgrammeDb>
{
    public PostgresProgrammeDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresProgrammeDb>().UseNpgsql("Host=localhost").Options, TimeProvider.System);
}
