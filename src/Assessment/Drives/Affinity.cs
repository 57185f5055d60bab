namespace Xanh.Assessment.Drives;

/// <summary>Mean power of a fan at part flow, as share of that at full flow, by the affinity laws: power goes with the cube of speed.</summary>
internal static class Affinity
{
    /// <param name="control"><c>on_off</c>, <c>two_speed</c> or <c>vsd</c>.</param>
    /// <param name="flow">Share of full flow, at most 1.</param>
    public static double PowerShare(string control, double flow) => control switch
    {
        "two_speed" => TwoSpeed(flow),
        "vsd" => Math.Pow(flow, 3),
        _ => 1,
    };

    /// <summary>Full and half speed share the time so that the mean flow comes out; below half flow the half speed cycles.</summary>
    public static double TwoSpeed(double flow)
    {
        const double Half = 0.125;
        if (flow < 0.5)
            return Half * flow / 0.5;
        var full = (flow - 0.5) / 0.5;
        return full + (Half * (1 - full));
    }
}
