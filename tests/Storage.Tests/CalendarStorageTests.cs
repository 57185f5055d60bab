using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Testing;

namespace Xanh.Storage.Tests;

public class CalendarStorageTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Several_who_enter_the_same_day_at_once_are_told_or_succeed(string kind)
    {
        await using var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        var request = new SetCalendarDays.Request(FixedHolidays.Of(2027));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => database.RunAsync((SetCalendarDays set) => set.RunAsync(request, Actor.Xanh)))));
        outcomes.Count(o => o.Succeeded).ShouldBePositive();
        outcomes.Where(o => !o.Succeeded).ShouldAllBe(o => o.Refusal!.Code == "changed-meanwhile");
        (await database.RunAsync((CalendarQueries queries) => queries.YearAsync(2027))).Select(d => d.Day.Month).ShouldBe([1, 4, 5, 9]);
    }
}
