using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reporting.Rules;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Reporting.Filling;

public class SaveFieldsTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Answers_are_kept_as_typed_in_the_habit_of_the_reader(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var report = await SampleReports.OpenAsync(database);
        var saved = await SampleReports.SaveAsync(database, report.Id, (SampleReports.Advised, " 1.234,5 "), (SampleReports.Choice, "Có"), (SampleReports.Hardship, "Thiếu người.\r\nThiếu tiền."));
        saved.IsWhole.ShouldBeTrue();
        var form = await SampleReports.FormAsync(database, report.Id);
        (form.Find(SampleReports.Advised)!.Value, form.Find(SampleReports.Choice)!.Value, form.Find(SampleReports.Hardship)!.Value).ShouldBe(("1234.5", "Có", "Thiếu người.\nThiếu tiền."));
        form.Find(SampleReports.Advised)!.Seen.ShouldBe(saved.Fields[0].Seen);
        form.NameOf(form.Find(SampleReports.Advised)!.ChangedBy).ShouldBeNull();
        (await database.RunAsync((ProgrammeDb db) => db.JournalEntries.CountAsync(e => e.Subject == report.JournalSubject && e.Action == "save-fields"))).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_somebody_else_saved_is_never_written_over_and_nothing_else_is_lost(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var report = await SampleReports.OpenAsync(database);
        await SampleReports.SaveAsync(database, report.Id, (SampleReports.Advised, "10"), (SampleReports.Hardship, "Chung"));
        var (mine, theirs) = (await SampleReports.FormAsync(database, report.Id), await SampleReports.FormAsync(database, report.Id, SampleReports.Colleague));
        (await SaveAsync(database, SampleReports.Colleague, report.Id, theirs, (SampleReports.Advised, "11"), (SampleReports.Hardship, "Chung"))).IsWhole.ShouldBeTrue();

        var saved = await SaveAsync(database, SampleReports.Reporter, report.Id, mine, (SampleReports.Advised, "12"), (SampleReports.Applied, "5"), (SampleReports.Hardship, "Chung"));
        saved.Fields.Select(f => f.State).ShouldBe([FieldSaveState.Conflict, FieldSaveState.Saved, FieldSaveState.Unchanged]);
        var conflict = saved.Conflicts.ShouldHaveSingleItem();
        (conflict.Typed, conflict.Value, conflict.ChangedBy).ShouldBe(("12", "11", SampleReports.Colleague.Id));
        (await SampleReports.FormAsync(database, report.Id)).Find(SampleReports.Advised)!.Value.ShouldBe("11");

        // Having seen theirs, mine may take its place.
        var again = await database.RunAsync((SaveFields save) => save.RunAsync(new SaveFields.Request(report.Id, [new TypedField(SampleReports.Advised, conflict.Seen, "12")], ','), SampleReports.Reporter));
        again.Value!.IsWhole.ShouldBeTrue();
        // What I did not touch stays theirs without a word.
        (await SaveAsync(database, SampleReports.Colleague, report.Id, theirs, (SampleReports.Hardship, "Chung"), (SampleReports.Advised, "10"))).Fields.Select(f => (f.State, f.Value))
            .ShouldBe([(FieldSaveState.Unchanged, "Chung"), (FieldSaveState.Unchanged, "12")]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_cannot_be_kept_comes_back_and_faults_do_not_stop_a_draft(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var report = await SampleReports.OpenAsync(database);
        var saved = await SampleReports.SaveAsync(database, report.Id, (SampleReports.Advised, "mười hai"), (SampleReports.Applied, "-1"), (SampleReports.Hardship, new string('x', 400)), ("q/khong-co", "gì"));
        saved.Fields.Select(f => f.State).ShouldBe([FieldSaveState.Unreadable, FieldSaveState.Saved, FieldSaveState.Saved, FieldSaveState.Unknown]);
        (saved.Fields[0].Typed, saved.Fields[0].Faults[0].Code, saved.Fields[1].Faults[0].Code, saved.Fields[2].Faults[0].Code)
            .ShouldBe(("mười hai", FaultCodes.NotNumber, FaultCodes.Below, FaultCodes.TooLong));
        (await SampleReports.FormAsync(database, report.Id)).Faults.Select(f => f.Key).ShouldBe([WorkKey(await SampleReports.FormAsync(database, report.Id)), SampleReports.Advised, SampleReports.Applied, SampleReports.Hardship]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_dry_run_tells_all_and_writes_nothing(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var report = await SampleReports.OpenAsync(database);
        var request = new SaveFields.Request(
            report.Id, [new TypedField(SampleReports.Advised, null, "1234.5", "Bang!C4"), new TypedField(SampleReports.Applied, "-1-e3b0c442", "2")], TypedNumber.Invariant, FieldSource.Sheet, DryRun: true);
        var dry = await database.RunAsync((SaveFields save) => save.RunAsync(request, SampleReports.Reporter));
        dry.Value!.Fields.Select(f => f.State).ShouldBe([FieldSaveState.Saved, FieldSaveState.Saved]);
        (await database.RunAsync((ProgrammeDb db) => db.ReportFields.CountAsync())).ShouldBe(0);
        (await database.RunAsync((SaveFields save) => save.RunAsync(request with { DryRun = false }, SampleReports.Reporter))).Value!.IsWhole.ShouldBeTrue();
        var field = (await SampleReports.FormAsync(database, report.Id)).Find(SampleReports.Advised)!;
        (field.Value, field.Source, field.SourceNote).ShouldBe(("1234.5", FieldSource.Sheet, "Bang!C4"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_many_who_save_at_once_one_wins_each_field_and_all_others_are_told(string kind)
    {
        const int writers = 8;
        await using var database = await OpenedAsync(kind);
        var report = await SampleReports.OpenAsync(database);
        var seen = (await SampleReports.FormAsync(database, report.Id)).Find(SampleReports.Advised)!.Seen;
        var saves = await Task.WhenAll(Enumerable.Range(1, writers).Select(n => database.RunAsync((SaveFields save) => save.RunAsync(
            new SaveFields.Request(report.Id, [new TypedField(SampleReports.Advised, seen, n.ToString(System.Globalization.CultureInfo.InvariantCulture))], ','), SampleReports.Reporter))));
        saves.ShouldAllBe(s => s.Succeeded);
        var states = saves.Select(s => s.Value!.Fields[0].State).ToList();
        states.Count(s => s == FieldSaveState.Saved).ShouldBe(1);
        states.Count(s => s == FieldSaveState.Conflict).ShouldBe(writers - 1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Only_the_unit_itself_writes_and_only_while_it_may(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var report = await SampleReports.OpenAsync(database);
        Task<Programme.Shared.Outcome<SavedFields>> TryAsync(Actor actor, Guid id) =>
            database.RunAsync((SaveFields save) => save.RunAsync(new SaveFields.Request(id, [new TypedField(SampleReports.Advised, null, "1")], ','), actor));
        (await TryAsync(SampleReports.Foreigner, report.Id)).Refusal!.Code.ShouldBe("not-allowed");
        (await TryAsync(SampleReports.Reporter, Guid.NewGuid())).Refusal!.Code.ShouldBe("no-such-report");
        (await database.RunAsync((ReportForms forms) => forms.FindAsync(report.Id, SampleReports.Foreigner, System.Globalization.CultureInfo.InvariantCulture))).ShouldBeNull();
        await SampleReports.FillAsync(database, report.Id);
        (await SampleReports.SubmitAsync(database, report.Id)).Refusal.ShouldBeNull();
        (await TryAsync(SampleReports.Reporter, report.Id)).Refusal!.Code.ShouldBe("report-state-submitted");
    }

    private static string WorkKey(ReportForm form) => form.Sections[0].Fields[0].Key;

    private static async Task<SavedFields> SaveAsync(TestDatabase database, Actor actor, Guid report, ReportForm seen, params (string Key, string Text)[] answers) =>
        (await database.RunAsync((SaveFields save) => save.RunAsync(
            new SaveFields.Request(report, [.. answers.Select(a => new TypedField(a.Key, seen.Find(a.Key)!.Seen, a.Text))], ','), actor))).Value.ShouldNotBeNull();

    private static async Task<TestDatabase> OpenedAsync(string kind)
    {
        var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await SampleReports.PrepareAsync(database);
        return database;
    }
}
