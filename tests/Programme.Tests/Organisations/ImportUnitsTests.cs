using Xanh.Testing;

namespace Xanh.Programme.Tests.Organisations;

public class ImportUnitsTests
{
    [Fact]
    public async Task Units_are_added_once()
    {
        await using var database = await TestDatabase.SqliteAsync();
        (await database.ImportUnitsAsync()).ShouldBe(2);
        (await database.ImportUnitsAsync()).ShouldBe(0);
    }
}
