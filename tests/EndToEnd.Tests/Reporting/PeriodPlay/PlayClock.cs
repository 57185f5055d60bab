using System.Collections.Concurrent;

namespace Xanh.EndToEnd.Tests.Reporting.PeriodPlay;

/// <summary>A clock that runs and can be set on: whoever waits on it for a time that has passed by then is woken at once.</summary>
internal sealed class PlayClock(DateTimeOffset start) : TimeProvider
{
    private readonly ConcurrentDictionary<Timer, bool> timers = new();
    private readonly DateTimeOffset begun = System.GetUtcNow();
    private long passed;

    public override DateTimeOffset GetUtcNow() => start + (System.GetUtcNow() - begun) + TimeSpan.FromTicks(Interlocked.Read(ref passed));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timers[timer] = true;
        timer.Change(dueTime, period);
        return timer;
    }

    public void Pass(TimeSpan time)
    {
        Interlocked.Add(ref passed, time.Ticks);
        foreach (var timer in timers.Keys)
            timer.Look();
    }

    private sealed class Timer : ITimer
    {
        private readonly PlayClock clock;
        private readonly ITimer real;
        private readonly Lock one = new();
        private DateTimeOffset? due;
        private TimeSpan every = Timeout.InfiniteTimeSpan;

        public Timer(PlayClock clock, TimerCallback callback, object? state)
        {
            this.clock = clock;
            real = System.CreateTimer(
                _ =>
                {
                    lock (one)
                        due = every == Timeout.InfiniteTimeSpan ? null : clock.GetUtcNow() + every;
                    callback(state);
                },
                null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (one)
            {
                (due, every) = (dueTime == Timeout.InfiniteTimeSpan ? null : clock.GetUtcNow() + dueTime, period);
                return real.Change(dueTime, period);
            }
        }

        /// <summary>Rings now when its time has passed.</summary>
        public void Look()
        {
            lock (one)
            {
                if (due is { } at)
                    real.Change(at > clock.GetUtcNow() ? at - clock.GetUtcNow() : TimeSpan.Zero, every);
            }
        }

        public void Dispose()
        {
            clock.timers.TryRemove(this, out _);
            real.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            clock.timers.TryRemove(this, out _);
            return real.DisposeAsync();
        }
    }
}
