using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Finance;

/// <summary>The rates at which flows are worth nothing today; there may be none or several, and none is made up.</summary>
public static class InternalRate
{
    // Rates from −99 % to 100,000,000 % a year.
    private const double LowestFactor = 1e-6;
    private const double HighestFactor = 100;

    /// <summary>The one internal rate of return.</summary>
    /// <param name="flows">Money of years 0, 1, 2, …; what is paid is negative.</param>
    /// <returns>Per year as a fraction; refused <c>irr-none</c> without change of sign or root, <c>irr-multiple</c> when several rates fit.</returns>
    public static Answer<double> Of(IReadOnlyList<double> flows)
    {
        var all = All(flows);
        if (!all.Succeeded)
            return Answers.Refused<double>(all.Refusals);
        return all.Value is [var only] ? Answers.Of(only) : Answers.Refused<double>("irr-multiple", null,
            "Có nhiều IRR vì dòng tiền đổi dấu nhiều lần; không số nào nói riêng lẻ được điều gì. Hãy dùng NPV hoặc MIRR.",
            "There are several internal rates, as the flows change sign more than once; none of them alone means anything. Use NPV or the modified rate.");
    }

    /// <summary>Every internal rate from −99 % up, in rising order.</summary>
    /// <inheritdoc cref="Of"/>
    public static Answer<IReadOnlyList<double>> All(IReadOnlyList<double> flows)
    {
        var signs = flows.Where(f => f != 0).Select(Math.Sign).ToList();
        if (!signs.Contains(1) || !signs.Contains(-1))
            return Answers.Refused<IReadOnlyList<double>>("irr-none", null, "Không có IRR: dòng tiền không đổi dấu.", "There is no IRR: the flows never change sign.");
        var roots = PositiveRoots.Of(flows, LowestFactor, HighestFactor);
        return roots.Count == 0
            ? Answers.Refused<IReadOnlyList<double>>("irr-none", null, "Không có IRR: không suất nào làm NPV bằng 0.", "There is no IRR: no rate makes the present value zero.")
            : Answers.Of<IReadOnlyList<double>>([.. roots.Select(factor => (1 / factor) - 1).Order()]);
    }

    /// <summary>The modified rate: what is paid is financed at one rate, what comes in is put out at another; always one value.</summary>
    /// <param name="flows">At least one above and one below zero.</param>
    /// <param name="financeRate">Per year as a fraction.</param>
    /// <param name="reinvestRate">Per year as a fraction.</param>
    public static Answer<double> Modified(IReadOnlyList<double> flows, double financeRate, double reinvestRate)
    {
        var paid = -PresentValue.Of([.. flows.Select(f => Math.Min(f, 0))], financeRate);
        var years = flows.Count - 1;
        var earned = PresentValue.Of([.. flows.Select(f => Math.Max(f, 0))], reinvestRate) * Math.Pow(1 + reinvestRate, years);
        return paid > 0 && earned > 0
            ? Answers.Of(Math.Pow(earned / paid, 1.0 / years) - 1)
            : Answers.Refused<double>("irr-none", null, "Không có IRR: dòng tiền không đổi dấu.", "There is no IRR: the flows never change sign.");
    }
}
