using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Registers;

/// <summary>A database with two wards, and short words for what tests do to registers.</summary>
internal sealed class RegisterFixture : IAsyncDisposable
{
    public static readonly Actor Keeper = new(Guid.CreateVersion7(), "Nguyễn Thị Điều Phối", "M01", [Role.Coordinator]);
    public static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private RegisterFixture(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    public static async Task<RegisterFixture> OpenAsync(string kind)
    {
        var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await database.RunAsync((ImportUnits import) => import.RunAsync(
            new ImportUnits.Request([new UnitRow("40003", "Phường Vân Thành", "ward", null, []), new UnitRow("40006", "Xã Đồng Chè", "commune", null, [])]), Actor.Xanh));
        return new RegisterFixture(database);
    }

    public Task<T> AtAsync<T>(string register, Func<IRegisterOffice, Task<T>> work) =>
        Database.RunAsync((RegisterBook book) => work(book.FindByCode(register)!));

    public Task<Outcome<SavedRecord>> SaveAsync(string register, Guid? id, int version, params (string Key, string Typed)[] typed) =>
        SaveAsync(register, id, version, typed, []);

    public Task<Outcome<SavedRecord>> SaveAsync(string register, Guid? id, int version, (string Key, string Typed)[] typed, (string Key, string Reason)[] reasons, Actor? actor = null) =>
        AtAsync(register, office => office.SaveAsync(id, version, new RecordDraft(Map(typed), Map(reasons)), Vietnamese, actor ?? Keeper));

    /// <summary>Enters a record that is expected to be fine.</summary>
    public async Task<Guid> EnterAsync(string register, params (string Key, string Typed)[] typed)
    {
        var saved = await SaveAsync(register, null, 0, typed);
        saved.Refusal.ShouldBeNull();
        saved.Value!.Faults.ShouldBeEmpty();
        return saved.Value.Id!.Value;
    }

    public async Task<RecordView> ViewAsync(string register, Guid id) => await AtAsync(register, office => office.FindAsync(id, Vietnamese)) ?? throw new InvalidOperationException("No such record.");

    public async Task<IReadOnlyList<string>> NamesAsync(string register, RegisterFilter filter) =>
        [.. (await AtAsync(register, office => office.ListAsync(filter, [], 0, 50, Vietnamese))).Rows.Select(r => r.Name)];

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static Dictionary<string, string> Map((string Key, string Value)[] pairs) => pairs.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
}
