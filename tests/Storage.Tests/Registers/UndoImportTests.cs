using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Importing;

namespace Xanh.Storage.Tests.Registers;

public class UndoImportTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_was_new_ends_and_what_was_changed_is_as_before(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var bench = new ImportBench(registers);
        var id = await registers.EnterAsync(Enterprise.Register, ("name", "Công ty Sợi Đông Hải"), ("tax-code", "0100109106"), ("workers", "90"), ("website", "https://example.vn"));
        var done = await bench.RunAsync(await bench.CsvAsync(ImportBench.Header + "Công ty Sợi Biển Đông;0100109106;Phường Vân Thành;95\nXưởng Gỗ;;;\n"));
        (await registers.ViewAsync(Enterprise.Register, id)).Name.ShouldBe("Công ty Sợi Biển Đông");

        var undone = await bench.AtAsync(o => o.UndoAsync(done.ImportId!.Value, "Hoàn tác", RegisterFixture.Keeper));
        (undone.Value!.Records, undone.Value.Changed.Count).ShouldBe((2, 0));
        var view = await registers.ViewAsync(Enterprise.Register, id);
        (view.Name, view.Texts["workers"], view.Texts["commune"], view.Texts["website"], view.Version).ShouldBe(("Công ty Sợi Đông Hải", "90", "", "https://example.vn", 2));
        (await registers.NamesAsync(Enterprise.Register, RegisterFilter.None)).ShouldBe(["Công ty Sợi Đông Hải"]);
        (await registers.NamesAsync(Enterprise.Register, new RegisterFilter { Search = "bien dong" })).ShouldBeEmpty();
        (await bench.AllAsync(db => db.Enterprises.Where(e => e.EndedOn != null))).Single().EndReason.ShouldBe("Hoàn tác");
        (await bench.AllAsync(db => db.JournalEntries.Where(e => e.Action == "undo-import"))).Count.ShouldBe(3);
        (await bench.AtAsync(o => o.UndoAsync(done.ImportId!.Value, "x", RegisterFixture.Keeper))).Refusal!.Code.ShouldBe("import-undone");
        (await bench.AtAsync(o => o.UndoAsync(Guid.NewGuid(), "x", RegisterFixture.Keeper))).Refusal!.Code.ShouldBe("no-such-import");
        (await registers.Database.RunAsync((ImportQueries imports) => imports.FindAsync(Enterprise.Register, done.ImportId!.Value)))!.UndoneAt.ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Earlier_values_are_kept_as_long_as_they_may_be_needed(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var bench = new ImportBench(registers);
        var old = await bench.RunAsync(await bench.CsvAsync(ImportBench.Header + "Xưởng Gỗ;;;1\n"));
        var undone = await bench.RunAsync(await bench.CsvAsync(ImportBench.Header + "Xưởng Gạch;;;1\n"));
        var recent = await bench.RunAsync(await bench.CsvAsync(ImportBench.Header + "Xưởng Gốm;;;1\n"));
        (await bench.AtAsync(o => o.UndoAsync(undone.ImportId!.Value, "Hoàn tác", RegisterFixture.Keeper))).Refusal.ShouldBeNull();
        await registers.Database.RunAsync((ProgrammeDb db) => db.Set<RegisterImport>().Where(i => i.Id == old.ImportId)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.At, new DateTimeOffset(2026, 1, 31, 0, 0, 0, TimeSpan.Zero))));

        (await registers.Database.RunAsync((ForgetEarlierValues forget) => forget.RunAsync())).ShouldBe(2);
        (await bench.AllAsync(db => db.Set<ImportedRow>())).ShouldHaveSingleItem().ImportId.ShouldBe(recent.ImportId!.Value);
        (await bench.AtAsync(o => o.UndoAsync(old.ImportId!.Value, "x", RegisterFixture.Keeper))).Refusal!.Code.ShouldBe("import-too-old");
        (await registers.Database.RunAsync((ImportQueries imports) => imports.FindAsync(Enterprise.Register, old.ImportId!.Value)))!.IsUndoable.ShouldBeFalse();
        (await bench.AtAsync(o => o.UndoAsync(recent.ImportId!.Value, "x", RegisterFixture.Keeper))).Value!.Records.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Whoever_changed_a_record_since_stands_against_it(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var bench = new ImportBench(registers);
        var done = await bench.RunAsync(await bench.CsvAsync(ImportBench.Header + string.Concat(Enumerable.Range(1, 1_200).Select(i => FormattableString.Invariant($"Cơ sở {i};;;1\n")))));
        var record = (await bench.AllAsync(db => db.Enterprises.Where(e => e.Name == "Cơ sở 1100"))).Single();
        (await registers.SaveAsync(Enterprise.Register, record.Id, record.Version, ("workers", "2"))).Value!.Faults.ShouldBeEmpty();
        var tried = await bench.AtAsync(o => o.UndoAsync(done.ImportId!.Value, "Hoàn tác", RegisterFixture.Keeper));
        tried.Value!.Records.ShouldBe(0);
        tried.Value.Changed.ShouldBe([new UndoneImport.Later(1101, record.Id, "Cơ sở 1100")]);
        (await registers.AtAsync(Enterprise.Register, o => o.CountAsync())).ShouldBe(1_200);
    }
}
