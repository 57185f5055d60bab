using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Xanh.Storage.Sqlite;

namespace Xanh.MigrationTool;

internal sealed class SqliteFactory : IDesignTimeDbContextFactory<SqliteProgrammeDb>
{
    public SqliteProgrammeDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteProgrammeDb>().UseSqlite("Data Source=:memory:").Options, TimeProvider.System);
}
