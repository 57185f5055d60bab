using Xanh.Programme.Training;

namespace Xanh.Programme.Tests.Training;

public class TrainingEventTests
{
    private static readonly DateOnly Today = new(2026, 5, 12);

    [Fact]
    public void An_event_goes_its_way_and_no_other()
    {
        var held = New();
        Refused(held, TrainingState.Closed).ShouldBe("training-state");
        held.GoTo(TrainingState.Open, "", [], Today)!.Code.ShouldBe("training-no-session");
        Refused(held, TrainingState.Open).ShouldBeNull();
        held.GoTo(TrainingState.Held, "", [Today.AddDays(1)], Today)!.Code.ShouldBe("training-not-yet-held");
        Refused(held, TrainingState.Held).ShouldBeNull();
        Refused(held, TrainingState.Cancelled).ShouldBe("training-state");
        Refused(held, TrainingState.Closed).ShouldBeNull();
        foreach (var state in TrainingState.List.Codes.Except([TrainingState.Held]))
            Refused(held, state).ShouldBe("training-state");
    }

    [Fact]
    public void A_cancelled_event_keeps_its_reason_and_stays_cancelled()
    {
        var held = New();
        held.GoTo(TrainingState.Cancelled, "Thiếu người", [], Today).ShouldBeNull();
        held.CancelReason.ShouldBe("Thiếu người");
        foreach (var state in TrainingState.List.Codes)
            Refused(held, state).ShouldBe("training-state");
    }

    [Theory]
    [InlineData(4, 5, true)]
    [InlineData(3, 4, false)]
    [InlineData(1, 1, true)]
    [InlineData(0, 1, false)]
    [InlineData(0, 0, false)]
    public void Four_of_five_sessions_are_enough_when_nothing_else_is_said(int been, int sessions, bool attended) => New().IsAttended(been, sessions).ShouldBe(attended);

    [Fact]
    public void A_link_takes_people_only_while_it_may()
    {
        var held = New();
        RegistrationRule.Problem(held, Today, Today)!.Code.ShouldBe("training-not-open");
        held.GoTo(TrainingState.Open, "", [Today], Today);
        RegistrationRule.Problem(held, Today, Today).ShouldBeNull();
        RegistrationRule.Problem(held, Today, Today.AddDays(1))!.Code.ShouldBe("training-registration-over");
    }

    private static TrainingEvent New() => new() { ProvinceId = "mau", Id = Guid.CreateVersion7() };

    private static string? Refused(TrainingEvent held, string state) => held.GoTo(state, "", [Today], Today)?.Code;
}
