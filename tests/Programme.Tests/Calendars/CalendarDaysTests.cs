using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Testing;

namespace Xanh.Programme.Tests.Calendars;

public class CalendarDaysTests
{
    private static readonly Actor Coordinator = new(Guid.Parse("00000000-0000-0000-0000-000000000001"), "Lê Thị Mẫu", null, [Role.Coordinator]);
    private static readonly Actor Reporter = new(Guid.Parse("00000000-0000-0000-0000-000000000002"), "Trần Văn Mẫu", "A", [Role.Reporter]);

    [Fact]
    public async Task Days_are_set_set_anew_and_forgotten()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await SetAsync(database, Run("2026-09-01", "2026-09-02", "Quốc khánh"), Run("2026-08-22", "2026-08-22", "Làm bù", works: true));
        await SetAsync(database, Run("2026-09-01", "2026-09-01", "Liền kề Quốc khánh"));

        var days = await database.RunAsync((CalendarQueries queries) => queries.YearAsync(2026));
        days.Select(d => (d.Day.Day, d.Name, d.IsWorking)).ShouldBe([(22, "Làm bù", true), (1, "Liền kề Quốc khánh", false), (2, "Quốc khánh", false)]);
        (await database.RunAsync((CalendarQueries queries) => queries.WorkingAsync())).Add(new(2026, 8, 31), 1).ShouldBe(new DateOnly(2026, 9, 3));

        (await database.RunAsync((ForgetCalendarDay forget) => forget.RunAsync(new(new(2026, 9, 1)), Coordinator))).Succeeded.ShouldBeTrue();
        (await database.RunAsync((ForgetCalendarDay forget) => forget.RunAsync(new(new(2026, 9, 1)), Coordinator))).Refusal?.Code.ShouldBe("calendar-day-unknown");
        (await database.RunAsync((CalendarQueries queries) => queries.YearAsync(2026))).Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_and_nothing_is_saved()
    {
        await using var database = await TestDatabase.SqliteAsync();
        (await SetAsync(database, Run("2026-01-01", "2026-01-01", "Tốt"), Run("2026-09-02", "2026-09-01", "Ngược"))).ShouldBe("calendar-order");
        (await SetAsync(database, Run("2026-09-01", "2026-09-01", " "))).ShouldBe("calendar-name");
        (await SetAsync(database, Run("2026-09-01", "2026-12-01", "Dài"))).ShouldBe("calendar-too-long");
        (await SetAsync(database, Run("1999-09-01", "1999-09-01", "Xưa"))).ShouldBe("calendar-year");
        (await database.RunAsync((CalendarQueries queries) => queries.YearAsync(2026))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_who_keeps_the_calendar_changes_it()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var refused = await database.RunAsync((SetCalendarDays set) => set.RunAsync(new([Run("2026-09-02", "2026-09-02", "Quốc khánh")]), Reporter));
        refused.Refusal?.Code.ShouldBe("not-allowed");
        (await database.RunAsync((ForgetCalendarDay forget) => forget.RunAsync(new(new(2026, 9, 1)), Reporter))).Refusal?.Code.ShouldBe("not-allowed");
    }

    [Fact]
    public void Fixed_holidays_fall_on_the_days_of_the_law() =>
        FixedHolidays.Of(2027).Select(h => (h.From.Month, h.From.Day)).ShouldBe([(1, 1), (4, 30), (5, 1), (9, 2)]);

    private static async Task<string?> SetAsync(TestDatabase database, params SetCalendarDays.Run[] runs) =>
        (await database.RunAsync((SetCalendarDays set) => set.RunAsync(new(runs), Coordinator))).Refusal?.Code;

    private static SetCalendarDays.Run Run(string from, string to, string name, bool works = false) => new(Day(from), Day(to), name, works);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
