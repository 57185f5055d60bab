using Xanh.Programme.Access;
using Xanh.Programme.Difficulties;

namespace Xanh.Programme.Tests.Difficulties;

public class DifficultyTests
{
    private static readonly DateOnly Raised = new(2026, 3, 2);
    private static readonly DateOnly Due = new(2026, 3, 16);

    private readonly Difficulty difficulty = new()
    {
        ProvinceId = "mau", Id = Guid.CreateVersion7(), RaisedBy = "M02", RaisedOn = Raised, Title = "Thiếu đất", SearchText = "thieu dat", Kind = "land",
    };

    public DifficultyTests() => Take(DifficultyStepKind.Raised, toUnit: "M01", due: Due);

    [Fact]
    public void The_state_follows_from_the_facts_of_the_day()
    {
        difficulty.Facts.On(Due).ShouldBe(DifficultyState.Waiting);
        difficulty.Facts.On(Due.AddDays(1)).ShouldBe(DifficultyState.Overdue);
        Take(DifficultyStepKind.Answered);
        difficulty.Facts.On(Due.AddDays(1)).ShouldBe(DifficultyState.Answered);
        Take(DifficultyStepKind.Reopened, due: Due.AddDays(10));
        (difficulty.Facts.On(Due.AddDays(1)), difficulty.Reopened).ShouldBe((DifficultyState.Waiting, 1));
        foreach (var (outcome, state) in Enum.GetValues<DifficultyOutcome>().Zip([DifficultyState.Solved, DifficultyState.PlanAmended, DifficultyState.Refused, DifficultyState.Withdrawn]))
        {
            Take(DifficultyStepKind.Closed, outcome: outcome);
            difficulty.Facts.On(Due.AddDays(99)).ShouldBe(state);
            Take(DifficultyStepKind.Reopened, due: Due);
            difficulty.Facts.IsOpen.ShouldBeTrue();
        }
    }

    [Fact]
    public void Passing_it_on_asks_the_next_unit_and_keeps_when_it_was_put_before_the_people_s_committee()
    {
        Take(DifficultyStepKind.Answered);
        Take(DifficultyStepKind.Escalated, toUnit: "M00", due: Due.AddDays(5));
        (difficulty.AddressedTo, difficulty.DueOn, difficulty.AnsweredOn, difficulty.EscalatedOn).ShouldBe(("M00", Due.AddDays(5), null, Raised));
        Take(DifficultyStepKind.Forwarded, toUnit: "M01", due: Due.AddDays(9));
        (difficulty.AddressedTo, difficulty.EscalatedOn).ShouldBe(("M01", Raised));
    }

    [Fact]
    public void What_contradicts_the_facts_is_refused()
    {
        Refused(DifficultyStepKind.Reopened).ShouldBe("difficulty-open");
        Take(DifficultyStepKind.Answered);
        Refused(DifficultyStepKind.PutOff).ShouldBe("difficulty-answered");
        Take(DifficultyStepKind.Closed, outcome: DifficultyOutcome.Solved);
        foreach (var kind in new[] { DifficultyStepKind.Answered, DifficultyStepKind.Forwarded, DifficultyStepKind.Escalated, DifficultyStepKind.PutOff, DifficultyStepKind.Closed })
            Refused(kind).ShouldBe("difficulty-closed");
        Take(DifficultyStepKind.Remarked);
    }

    [Fact]
    public void Its_age_stops_with_its_end()
    {
        difficulty.Facts.AgeOn(Raised.AddDays(40)).ShouldBe(40);
        Take(DifficultyStepKind.Closed, outcome: DifficultyOutcome.Withdrawn);
        difficulty.Facts.AgeOn(Raised.AddDays(40)).ShouldBe(0);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 0)]
    [InlineData(11, 1)]
    [InlineData(30, 1)]
    [InlineData(31, 2)]
    [InlineData(60, 2)]
    [InlineData(61, 3)]
    public void Ages_fall_into_spans(int days, int span) => AgeRow.SpanOf(days).ShouldBe(span);

    [Theory]
    [InlineData("M02", Role.Reporter, true, false, true, false, false, true)]
    [InlineData("M01", Role.Reporter, true, true, true, true, false, false)]
    [InlineData("M09", Role.Reporter, false, false, false, false, false, false)]
    [InlineData("M00", Role.Leader, true, false, false, false, false, false)]
    [InlineData(null, Role.MinistryViewer, false, false, false, false, false, false)]
    [InlineData("M07", Role.Coordinator, true, true, true, true, true, true)]
    public void Who_may_do_what_follows_from_the_unit(string? unit, Role role, bool see, bool answer, bool remark, bool forward, bool direct, bool end) =>
        DifficultyRights.Of(new Actor(Guid.CreateVersion7(), "Thử", unit, [role]), code => code, difficulty)
            .ShouldBe(new DifficultyRights(see, answer, remark, forward, direct, end));

    [Fact]
    public void The_list_of_kinds_is_whole()
    {
        DifficultyKind.All.Count.ShouldBeGreaterThan(5);
        DifficultyKind.All.Select(k => k.Code).ShouldBeUnique();
        DifficultyKind.All.ShouldAllBe(k => k.Vietnamese.Length > 0 && k.English.Length > 0 && k.Days >= 1 && k.Days <= DifficultyLimits.Days);
    }

    private string? Refused(DifficultyStepKind kind) => difficulty.Take(Step(kind))?.Code;

    private void Take(DifficultyStepKind kind, string? toUnit = null, DateOnly? due = null, DifficultyOutcome? outcome = null) =>
        difficulty.Take(Step(kind, toUnit, due, outcome)).ShouldBeNull();

    private DifficultyStep Step(DifficultyStepKind kind, string? toUnit = null, DateOnly? due = null, DifficultyOutcome? outcome = null) => new()
    {
        ProvinceId = "mau", Id = Guid.CreateVersion7(), DifficultyId = difficulty.Id, Kind = kind, On = Raised, Text = "x", ToUnit = toUnit, DueOn = due, Outcome = outcome,
        WrittenAt = DateTimeOffset.UnixEpoch, WrittenBy = Guid.Empty,
    };
}
