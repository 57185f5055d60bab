namespace Xanh.Assessment.Pumps;

/// <summary>
/// A centrifugal pump at full speed by two points of its curve: head as a parabola through shut-off and rated point, efficiency as a parabola through
/// zero flow with its top at the rated point. Other speeds by the affinity laws.
/// </summary>
/// <param name="ShutoffHead">Head at zero flow, m.</param>
/// <param name="RatedFlow">Flow of best efficiency, m³/s.</param>
/// <param name="RatedHead">Head there, m; below <paramref name="ShutoffHead"/>.</param>
/// <param name="RatedEfficiency">Efficiency there, 0 to 1.</param>
internal sealed record PumpCurve(double ShutoffHead, double RatedFlow, double RatedHead, double RatedEfficiency)
{
    private double Droop => (ShutoffHead - RatedHead) / (RatedFlow * RatedFlow);

    /// <summary>Head in m at flow in m³/s: n²·H0(Q/n), in which n drops out of the second term.</summary>
    public double Head(double flow, double speed) => (speed * speed * ShutoffHead) - (Droop * flow * flow);

    /// <summary>Zero or less beyond twice the rated flow of that speed, where the curve ends.</summary>
    public double Efficiency(double flow, double speed)
    {
        var away = 1 - (flow / (speed * RatedFlow));
        return RatedEfficiency * (1 - (away * away));
    }

    /// <summary>The share of full speed at which the pump meets this head at this flow.</summary>
    public double Speed(double flow, double head) => Math.Sqrt((head + (Droop * flow * flow)) / ShutoffHead);
}
