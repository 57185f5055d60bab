using Xanh.Programme.Access;

namespace Xanh.Programme.Tests.Access;

public class SignInThrottleTests
{
    [Fact]
    public void Fifty_attempts_a_second_on_one_account_are_refused_after_the_first_few()
    {
        var clock = new Clock();
        var throttle = new SignInThrottle(clock);
        var admitted = Attempts(clock, seconds: 10, perSecond: 50, i => throttle.Admits("AN.NGUYEN", "10.0." + Text(i % 250) + ".1"));
        admitted.ShouldBeInRange(10, 12);
    }

    [Fact]
    public void Fifty_attempts_a_second_from_one_address_are_refused_whoever_they_are_for()
    {
        var clock = new Clock();
        var throttle = new SignInThrottle(clock);
        var admitted = Attempts(clock, seconds: 20, perSecond: 50, i => throttle.Admits("NAME" + Text(i), "10.0.0.1"));
        admitted.ShouldBeInRange(60, 85);
    }

    [Fact]
    public void Who_got_in_takes_nothing_from_the_others_behind_the_same_address()
    {
        var clock = new Clock();
        var throttle = new SignInThrottle(clock);
        for (var i = 0; i < 500; i++)
        {
            throttle.Admits("OFFICER" + Text(i), "10.0.0.1").ShouldBeTrue();
            throttle.Forgive("OFFICER" + Text(i), "10.0.0.1");
        }
    }

    [Fact]
    public void After_a_rest_one_may_try_again()
    {
        var clock = new Clock();
        var throttle = new SignInThrottle(clock);
        while (throttle.Admits("AN.NGUYEN", null))
            clock.Now += TimeSpan.FromMilliseconds(1);
        clock.Now += TimeSpan.FromMinutes(1);
        throttle.Admits("AN.NGUYEN", null).ShouldBeTrue();
    }

    [Fact]
    public void Memory_stays_bounded_under_attack_with_ever_new_names()
    {
        var throttle = new SignInThrottle(new Clock());
        for (var i = 0; i < 50_000; i++)
            throttle.Admits("NAME" + Text(i), null);
        throttle.Kept.ShouldBeLessThan(21_000);
    }

    private static int Attempts(Clock clock, int seconds, int perSecond, Func<int, bool> attempt)
    {
        var admitted = 0;
        for (var i = 0; i < seconds * perSecond; i++)
        {
            admitted += attempt(i) ? 1 : 0;
            clock.Now += TimeSpan.FromSeconds(1.0 / perSecond);
        }
        return admitted;
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 10, 1, 30, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
