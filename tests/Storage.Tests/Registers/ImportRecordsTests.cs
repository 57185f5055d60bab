using System.Text;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Journal;
using Xanh.Programme.Organisations;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Importing;

namespace Xanh.Storage.Tests.Registers;

public class ImportRecordsTests
{
    private const string Good = ImportBench.Header
        + "Công ty Sợi Đông Hải;0100109106;Phường Vân Thành;1.250\nHợp tác xã Chè Đồng Chè;;xa dong che;12\n";

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task New_rows_are_entered_known_ones_changed_and_the_rest_left_alone(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var bench = new ImportBench(registers);
        var tried = await bench.RunAsync(await bench.CsvAsync(Good), save: false);
        (tried.Rows, tried.New, tried.FaultCount, tried.ImportId).ShouldBe((2, 2, 0, null));
        (await registers.AtAsync(Enterprise.Register, o => o.CountAsync())).ShouldBe(0);

        var first = await bench.RunAsync(await bench.CsvAsync(Good));
        (first.New, first.Changed, first.Same).ShouldBe((2, 0, 0));
        (await registers.NamesAsync(Enterprise.Register, new RegisterFilter { Search = "soi dong hai" })).ShouldBe(["Công ty Sợi Đông Hải"]);

        // Other order of columns, one column less, one unknown: known by the tax code, the rest stays as it is.
        var second = await bench.RunAsync(await bench.CsvAsync("Ghi chú riêng,Số lao động,Mã số thuế,Tên\nx,1300,0100109106,Công ty Sợi Đông Hải\nx,5,,Xưởng Gỗ Tân An\n"));
        (second.New, second.Changed, second.Same).ShouldBe((1, 1, 0));
        var record = (await bench.AllAsync(db => db.Enterprises.Where(e => e.TaxCode == "0100109106"))).Single();
        (record.Workers, record.Commune, record.Version).ShouldBe((1300, "40003", 1));
        (await bench.RunAsync(await bench.CsvAsync(Good.Split('\n')[0] + "\nCông ty Sợi Đông Hải;0100109106;Phường Vân Thành;1.300\n"))).Same.ShouldBe(1);
        (await registers.Database.RunAsync((ImportQueries imports) => imports.ListAsync(Enterprise.Register, 10))).Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_journal_tells_of_an_imported_row_what_it_tells_of_a_typed_one(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var bench = new ImportBench(registers);
        await registers.EnterAsync(Enterprise.Register, ("name", "Xưởng Một"), ("workers", "7"), ("contact-name", "Trần Thị Mẫu"), ("contact-consent", "có"));
        await bench.RunAsync(await bench.CsvAsync("Tên;Số lao động;" + Named("contact-name") + ";" + Named("contact-consent") + "\nXưởng Hai;7;Trần Thị Mẫu;có\n"));
        var entries = await bench.AllAsync(db => db.JournalEntries.Where(e => e.Subject.StartsWith("enterprises/")));
        string Changes(string action) => entries.Single(e => e.Action == action).Changes;
        Comparable(Changes("import-records")).ShouldBe(Comparable(Changes("enter-record").Replace("Xưởng Một", "Xưởng Hai", StringComparison.Ordinal)));
        Changes("import-records").ShouldContain("sha256:");
        Changes("import-records").ShouldNotContain("Trần Thị Mẫu");
        var head = (await bench.AllAsync(db => db.JournalEntries.Where(e => e.Action == "import-records"))).MinBy(e => e.Id)!;
        head.Subject.ShouldStartWith("import/");
        head.Changes.ShouldContain("bảng.csv");
        (await registers.Database.RunAsync((SealJournal seal) => seal.RunAsync())).ShouldBeGreaterThan(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task One_faulty_cell_and_nothing_is_saved(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var bench = new ImportBench(registers);
        var order = await bench.CsvAsync(Good + "=1+1;12;Phường Không Có;ba\nA;0100109106;;\n;0200109107-001;;\n");
        foreach (var save in new[] { false, true })
        {
            var check = await bench.RunAsync(order, save);
            check.Faults.Select(f => (f.Place, f.Finding.Refusal.Code)).ShouldBe(
                [("A4", "import-formula-text"), ("B4", "tax-code-form"), ("C4", "field-commune"), ("D4", "field-number"), ("B5", "import-twice"), ("A6", "field-required")]);
            (check.FaultCount, check.FaultyRows, check.New, check.ImportId).ShouldBe((6, 3, 2, null));
        }
        (await registers.AtAsync(Enterprise.Register, o => o.CountAsync())).ShouldBe(0);
        (await bench.AllAsync(db => db.JournalEntries.Where(e => e.Action == "import-records"))).ShouldBeEmpty();
        var rejected = await bench.AtAsync(o => o.RejectedAsync(order, RegisterFixture.Keeper));
        rejected.Value!.Labels[1].ShouldBe("Mã số thuế");
        rejected.Value.Rows.Select(r => (r.Number, r.Cells[0], r.Faults.Count)).ShouldBe([(4, "=1+1", 4), (5, "A", 1), (6, "", 1)]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Doubtful_values_stand_with_a_reason(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var bench = new ImportBench(registers);
        const string Doubtful = ImportBench.Header + "Xưởng Gỗ Tân An;0100109107;;\nTổ xe 0912 345 678;;;\n";
        var check = await bench.RunAsync(await bench.CsvAsync(Doubtful), save: false);
        check.Doubts.Select(d => (d.Place, d.Finding.Refusal.Code)).ShouldBe([("B2", "tax-code-check-digit"), ("A3", "field-personal")]);
        (await bench.TryAsync(await bench.CsvAsync(Doubtful), save: true)).Refusal!.Code.ShouldBe("import-doubts");
        (await registers.AtAsync(Enterprise.Register, o => o.CountAsync())).ShouldBe(0);
        (await bench.RunAsync(await bench.CsvAsync(Doubtful, "Theo giấy đăng ký"))).New.ShouldBe(2);
        var kept = (await bench.AllAsync(db => db.Enterprises.Where(e => e.TaxCode != ""))).Single();
        kept.Doubts.ShouldBe([new AnsweredDoubt("tax-code", "tax-code-check-digit", "Theo giấy đăng ký")]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_commune_of_before_becomes_the_one_of_today_and_is_shown(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var bench = new ImportBench(registers);
        await registers.Database.RunAsync(async (ProgrammeDb db) =>
        {
            foreach (var unit in await db.Units.Include(u => u.Names).ToListAsync())
                unit.AddName(unit.Code == "40003" ? "Xã Cũ Một" : "Xã Trùng Tên", UnitNameKind.Former, unit.Code == "40003" ? "Huyện A, Tỉnh B" : "Huyện C, Tỉnh B", to: CommuneList.Since.AddDays(-1));
            (await db.Units.Include(u => u.Names).SingleAsync(u => u.Code == "40003")).AddName("Xã Trùng Tên", UnitNameKind.Former, "Huyện A, Tỉnh B", to: CommuneList.Since.AddDays(-1));
            return await db.SaveAsync(Actor.Xanh.Does("add-alias"));
        });
        var check = await bench.RunAsync(await bench.CsvAsync(ImportBench.Header + "A;;xã cũ một;\nB;;Xã Trùng Tên, Huyện C, Tỉnh B;\n"));
        check.Moved.ShouldBe(new Dictionary<string, string> { ["xã cũ một"] = "Phường Vân Thành", ["Xã Trùng Tên, Huyện C, Tỉnh B"] = "Xã Đồng Chè" }, ignoreOrder: true);
        // A name that lay in two communes of today is not guessed.
        (await bench.RunAsync(await bench.CsvAsync(ImportBench.Header + "C;;Xã Trùng Tên;\n"), save: false)).Faults.Single().Finding.Refusal.Code.ShouldBe("field-commune");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Facilities_are_linked_by_tax_code_or_name_and_known_again(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        await new ImportBench(registers).RunAsync(await new ImportBench(registers).CsvAsync(Good));
        var bench = new ImportBench(registers, Facility.Register);
        var table = "Tên;" + new FacilityRegister().Fields[1].NameIn(RegisterFixture.Vietnamese) + ";Xã, phường, đặc khu\nNhà máy 1;0100109106;40003\nNhà máy 1;Hợp tác xã chè đồng chè;40006\nNhà máy 2;Không ai;40003\n";
        (await bench.RunAsync(await bench.CsvAsync(table))).Faults.Select(f => (f.Place, f.Finding.Refusal.Code)).ShouldBe([("B4", "field-link")]);
        var mended = table.Replace("Không ai", "", StringComparison.Ordinal);
        (await bench.RunAsync(await bench.CsvAsync(mended))).New.ShouldBe(3);
        (await bench.RunAsync(await bench.CsvAsync(mended))).Same.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_import_that_is_interrupted_leaves_nothing(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var bench = new ImportBench(registers);
        var order = await bench.CsvAsync(ImportBench.Header + string.Concat(Enumerable.Range(1, 2_500).Select(i => FormattableString.Invariant($"Cơ sở {i};;;{i}\n"))));
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => bench.TryAsync(order, save: true, new Stopper(stop), stop.Token));
        (await registers.AtAsync(Enterprise.Register, o => o.CountAsync())).ShouldBe(0);
        (await bench.AllAsync(db => db.JournalEntries.Where(e => e.Action == "import-records"))).ShouldBeEmpty();
        (await bench.RunAsync(order)).New.ShouldBe(2_500);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_imports_at_once_never_enter_a_row_twice(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var bench = new ImportBench(registers);
        ImportOrder[] orders = [await bench.CsvAsync(Good), await bench.CsvAsync(Good)];
        var done = await Task.WhenAll(orders.Select(o => Task.Run(() => bench.TryAsync(o, save: true))));
        // The second waits and finds everything there, or is told that somebody else is at it.
        done.Sum(d => d.Value?.New ?? 0).ShouldBe(2);
        done.ShouldAllBe(d => d.Refusal == null || d.Refusal.Code == "import-busy");
        (await registers.AtAsync(Enterprise.Register, o => o.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Who_comes_second_is_told()
    {
        await using var registers = await RegisterFixture.OpenAsync("PostgreSQL");
        var bench = new ImportBench(registers);
        var order = await bench.CsvAsync(Good);
        await registers.Database.RunAsync(async (ProgrammeDb db) =>
        {
            await using var alone = await db.BeginAloneAsync("import/" + Enterprise.Register);
            (await bench.TryAsync(order, save: true)).Refusal!.Code.ShouldBe("import-busy");
            return 0;
        });
        (await bench.RunAsync(order)).New.ShouldBe(2);
    }

    [Fact]
    public async Task Only_who_keeps_registers_imports_and_only_own_tables()
    {
        await using var registers = await RegisterFixture.OpenAsync("SQLite");
        var bench = new ImportBench(registers);
        var reader = new Actor(Guid.CreateVersion7(), "Người xem", null, [Role.Leader]);
        var other = new Actor(Guid.CreateVersion7(), "Người khác", null, [Role.Coordinator]);
        (await bench.ReceiveAsync("a.csv", Encoding.UTF8.GetBytes(Good), reader)).Refusal!.Code.ShouldBe("not-allowed");
        (await bench.ReceiveAsync("a.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 1])).Refusal!.Message(RegisterFixture.Vietnamese).ShouldContain(".xlsx");
        (await bench.ReceiveAsync("a.csv", [])).Refusal!.Code.ShouldBe("import-no-file");
        var order = await bench.CsvAsync(Good);
        (await bench.PreviewAsync(order.Upload, actor: other)).Refusal!.Code.ShouldBe("import-gone");
        (await bench.AtAsync(o => o.RunAsync(order, true, reader))).Refusal!.Code.ShouldBe("not-allowed");
        (await bench.AtAsync(o => o.RunAsync(order, true, other))).Refusal!.Code.ShouldBe("import-gone");
        (await bench.TryAsync(order with { Columns = ["", "", "", ""] }, save: true)).Refusal!.Code.ShouldBe("import-no-columns");
        (await bench.TryAsync(order with { HeaderRow = 99 }, save: true)).Refusal!.Code.ShouldBe("import-empty");
    }

    private static string Named(string field) => new EnterpriseRegister().Field(field)!.NameIn(RegisterFixture.Vietnamese);

    // Hashes differ by their salts.
    private static string Comparable(string changes) => System.Text.RegularExpressions.Regex.Replace(changes, "sha256:[0-9a-f]{64}", "#");

    private sealed class Stopper(CancellationTokenSource stop) : IProgress<double>
    {
        public void Report(double value) => stop.Cancel();
    }
}
