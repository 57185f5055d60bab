using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Finance;

/// <summary>Payback, net present value and internal rate of return of a constant yearly saving. Formulas, source and limits: docs/calculators/financial.md.</summary>
internal static class Financial
{
    private static readonly Input Investment = Input.Number("investment", "VND", "> 0", "vốn đầu tư năm 0", "investment in year 0");
    private static readonly Input AnnualSaving = Input.Number("annual_saving", "VND/yr", "any",
        "tiết kiệm ròng cuối mỗi năm", "net saving at the end of each year");
    private static readonly Input Years = Input.Number("years", "yr", "1 … 50", "số năm", "number of years");
    private static readonly Input DiscountRate = Input.Number("discount_rate", "1", "0 … 1", "tỷ suất chiết khấu mỗi năm", "discount rate per year");

    private static readonly Output SimplePayback = Output.Of("simple_payback", "yr", "thời gian hoàn vốn giản đơn", "simple payback");
    private static readonly Output Npv = Output.Of("npv", "VND", "giá trị hiện tại ròng", "net present value");
    private static readonly Output Irr = Output.Of("irr", "1",
        "suất thu lợi nội tại mỗi năm; từ chối khi dòng tiền không đổi dấu", "internal rate of return per year; refused when the flows never change sign");

    public static Calculator Calculator { get; } = new(
        "financial", Priority.Core, "Thời gian hoàn vốn, giá trị hiện tại ròng và suất thu lợi nội tại của khoản tiết kiệm hằng năm không đổi",
        "Payback, net present value and internal rate of return of a constant yearly saving")
    {
        Inputs = [Investment, AnnualSaving, Years, DiscountRate],
        Outputs = [SimplePayback, Npv, Irr],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var (investment, saving, years) = (x[Investment].Si, x[AnnualSaving].Si, x[Years].In("yr"));
        Worksheet.RefuseIf(Math.Abs(years - Math.Round(years)) > 1e-9, "years-not-whole", Years, "Số năm phải là số nguyên.",
            "The number of years must be whole.");
        Worksheet.RefuseIf(saving <= 0, "irr-none", AnnualSaving,
            "Không có IRR: dòng tiền không đổi dấu vì khoản tiết kiệm không dương.",
                "There is no IRR: the flows never change sign, as the saving is not positive.");
        x.Give(SimplePayback, x[Investment] / x[AnnualSaving], "I/S");
        x.Give(Npv, Quantity.Of(-investment + (saving * Annuity.Factor(x[DiscountRate].Number, years)), "VND"), "NPV = −I + Σ S/(1 + r)^t");
        x.Give(Irr, InternalRate(investment / saving, years), "NPV(IRR) = 0");
    }

    // The annuity falls as the rate rises, so halving the interval finds the only root: above −1, below S/I.
    private static double InternalRate(double payback, double years)
    {
        var (low, high) = (-1 + 1e-9, 1 / payback);
        for (var i = 0; i < 200; i++)
        {
            var middle = (low + high) / 2;
            if (Annuity.Factor(middle, years) > payback)
                low = middle;
            else
                high = middle;
        }
        return (low + high) / 2;
    }
}
