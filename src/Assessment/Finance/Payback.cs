using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Finance;

/// <summary>How long money stays out.</summary>
public static class Payback
{
    /// <summary>Years until the sum of the flows reaches zero, in line within the year.</summary>
    /// <param name="flows">Money of years 0, 1, 2, …; what is paid is negative.</param>
    /// <returns>Refused <c>payback-never</c> when it never comes back, <c>payback-nothing-paid</c> when nothing is paid first.</returns>
    public static Answer<double> Simple(IReadOnlyList<double> flows) => Discounted(flows, 0);

    /// <summary>The same with each flow at its present value.</summary>
    /// <inheritdoc cref="Simple"/>
    /// <param name="rate">Discount rate a year as a fraction, above −1.</param>
    /// <param name="flows">Money of years 0, 1, 2, …; what is paid is negative.</param>
    public static Answer<double> Discounted(IReadOnlyList<double> flows, double rate)
    {
        if (flows.Count == 0 || flows[0] >= 0)
            return Answers.Refused<double>("payback-nothing-paid", null, "Không có khoản chi ở năm 0 nên không có thời gian hoàn vốn.", "Nothing is paid in year 0, so there is no payback.");
        var (sum, factor) = (0.0, 1.0);
        var payback = double.NaN;
        for (var year = 0; year < flows.Count; year++, factor /= 1 + rate)
        {
            var flow = flows[year] * factor;
            // A later loss may take the money out again: the last time it comes back counts.
            if (sum < 0 && sum + flow >= 0)
                payback = year - 1 + (-sum / flow);
            else if (sum + flow < 0)
                payback = double.NaN;
            sum += flow;
        }
        return double.IsNaN(payback)
            ? Answers.Refused<double>("payback-never", null, "Vốn không thu hồi được trong thời gian tính.", "The money does not come back within the years counted.")
            : Answers.Of(payback);
    }
}
