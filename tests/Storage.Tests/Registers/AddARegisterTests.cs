using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;
using Xanh.Programme.Water;
using Xanh.Storage.Sqlite;
using Xanh.Storage.Tests.Registers.Sample;

namespace Xanh.Storage.Tests.Registers;

/// <summary>docs/guides/add-a-register.md, followed to the letter: the code it shows is the code that runs here.</summary>
public sealed partial class AddARegisterTests : IAsyncLifetime
{
    private readonly string file = Path.Combine(Path.GetTempPath(), "xanh-test-" + Guid.NewGuid().ToString("N") + ".db");
    private ServiceProvider services = null!;

    public async ValueTask InitializeAsync()
    {
        var options = new DbContextOptionsBuilder<SqliteProgrammeDb>().UseSqlite("Data Source=" + file).Options;
        services = new ServiceCollection().AddSingleton(TimeProvider.System).AddSingleton(new CurrentProvince("mau")).AddProgramme()
            .AddRegister<WellRegister, Well>()
            .AddScoped<ProgrammeDb>(provider => new SampleDb(options, provider.GetRequiredService<TimeProvider>()))
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ProgrammeDb>().Database.EnsureCreatedAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        File.Delete(file);
    }

    [Fact]
    public async Task The_guide_shows_the_code_that_runs_here()
    {
        var root = Root();
        var guide = Plain(await File.ReadAllTextAsync(Path.Combine(root, "docs", "guides", "add-a-register.md")));
        foreach (var name in new[] { "Well.cs", "WellRegister.cs", "WellMapping.cs" })
            guide.ShouldContain(Plain(await File.ReadAllTextAsync(Path.Combine(root, "tests", "Storage.Tests", "Registers", "Sample", name))), customMessage: name);
    }

    [Fact]
    public async Task A_declared_register_does_everything_at_once()
    {
        var id = (await SaveAsync(null, 0, ("name", "Giếng Hoà Sơn"), ("number", "G-01"), ("depth", "12,5"), ("measured-on", "9/3/2026"))).Id!.Value;
        (await SaveAsync(null, 0, ("name", "Giếng 2"), ("number", "G-01"))).Faults.ShouldHaveSingleItem().Finding.Refusal.Code.ShouldBe("record-key-taken");
        (await SaveAsync(null, 0, ("name", "Giếng 2"), ("depth", "sâu"))).Faults.ShouldHaveSingleItem().Field.ShouldBe("depth");
        var page = await RunAsync(book => book.Find("gieng")!.ListAsync(new RegisterFilter { Search = "hòa son" }, ["depth", "measured-on"], 0, 50, RegisterFixture.Vietnamese));
        page.Rows.ShouldHaveSingleItem().Texts.ShouldBe(["12,5", "09/03/2026"]);
        (await RunAsync(async book => (object?)await book.Find("gieng")!.EndAsync(id, 0, "Đã lấp", RegisterFixture.Keeper))).ShouldBeNull();
        (await RunAsync(book => book.Find("gieng")!.CountAsync())).ShouldBe(0);
    }

    private static string Plain(string text) => Blanks().Replace(text, " ");

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Xanh.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository was not found.");
        return folder;
    }

    private async Task<SavedRecord> SaveAsync(Guid? id, int version, params (string Key, string Typed)[] typed) => (await RunAsync(book => book.Find("gieng")!.SaveAsync(
        id, version, RecordDraft.Of(typed.ToDictionary(t => t.Key, t => t.Typed, StringComparer.Ordinal)), CultureInfo.GetCultureInfo("vi-VN"), RegisterFixture.Keeper))).Value!;

    private async Task<T> RunAsync<T>(Func<RegisterBook, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<RegisterBook>());
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
