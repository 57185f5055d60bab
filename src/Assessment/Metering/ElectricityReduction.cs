using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Metering;

/// <summary>Electricity used by a load and its cost, from a clamp meter, a power meter or the nameplate. Formulas, source and limits: docs/calculators/electricity_reduction.md.</summary>
internal static class ElectricityReduction
{
    private static readonly Input Voltage = Input.Number("voltage", "V", "> 0, ≤ 40000",
        "điện áp: điện áp dây (3 pha) hoặc điện áp pha (1 pha)", "voltage: line to line (3 phases) or phase to neutral (1 phase)");
    private static readonly Input Current = Input.Number("current", "A", "> 0, ≤ 10000", "dòng điện dây", "line current");
    private static readonly Input PowerFactor = Input.Number("power_factor", "1", "> 0, ≤ 1", "hệ số công suất cos φ", "power factor cos phi");
    private static readonly Input Phases = Input.Choice("phases", ["1", "3"], "số pha", "number of phases");
    private static readonly Input Power = Input.Number("power", "kW", "> 0",
        "công suất điện đo được của một máy", "electrical power of one unit, measured");
    private static readonly Input RatedPower = Input.Number("rated_power", "kW", "> 0",
        "công suất trục định mức của một động cơ", "rated shaft power of one motor");
    private static readonly Input LoadFactor = Input.Number("load_factor", "1", "> 0, ≤ 1.25",
        "tải trên trục so với định mức (ở tần số lưới)", "shaft load as share of rated power (at line frequency)");
    private static readonly Input Efficiency = Input.Number("efficiency", "1", "> 0, ≤ 1", "hiệu suất động cơ", "motor efficiency as a fraction");
    private static readonly Input LineFrequency = Input.Number("line_frequency", "Hz", "> 0, ≤ 100", "tần số lưới", "line frequency").Default(50);
    private static readonly Input Frequency = Input.Number("frequency", "Hz", "> 0, ≤ 100",
        "tần số làm việc của tải có biến tần", "operating frequency of a variable-speed load").Default(LineFrequency);
    private static readonly Input FrequencyExponent = Input.Number("frequency_exponent", "1", "0 … 3",
        "số mũ n của công suất theo tần số (0: tốc độ cố định; 2,5: kinh nghiệm cho quạt, bơm)",
        "exponent n of power with frequency (0 fixed, 2.5 empirical for fans and pumps)").Default(2.5);

    private static readonly Output PowerResult = Output.Of("power", "kW", "công suất điện của một máy", "electrical power of one unit");
    private static readonly Output Energy = Output.Of("energy", "kWh/yr", "điện năng của tất cả các máy", "electricity of all units");
    private static readonly Output Cost = Output.Of("cost", "VND/yr", "chi phí của lượng điện đó", "cost of that electricity");

    public static Calculator Calculator { get; } = new(
        "electricity_reduction", Priority.Core, "Điện năng của phụ tải và chi phí, theo ampe kìm, công tơ hoặc nhãn máy",
        "Electricity used by a load and its cost, from a clamp meter, a power meter or the nameplate")
    {
        Inputs =
        [
            Voltage, Current, PowerFactor, Phases, Power, RatedPower, LoadFactor, Efficiency, Frequency, LineFrequency, FrequencyExponent,
            Hours, Count, ElectricityPrice,
        ],
        Outputs = [PowerResult, Energy, Cost],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("clamp", [Voltage, Current, PowerFactor, Phases]) { Gives = [PowerResult] },
                new Mode("meter", [Power]) { Gives = [PowerResult] },
                new Mode("nameplate", [RatedPower, LoadFactor, Efficiency]) { Optional = [Frequency, LineFrequency, FrequencyExponent], Gives = [PowerResult] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var power = x.Has(Voltage) ? x.Give(PowerResult, ThreePhase.Power(x[Voltage], x[Current], x[PowerFactor], x.Word(Phases)), ThreePhase.Formula(x.Word(Phases)))
            : x.Has(Power) ? x.Give(PowerResult, x[Power], "P")
            : x.Give(PowerResult, x[RatedPower] * x[LoadFactor] / x[Efficiency]
                * (x[Frequency] / x[LineFrequency]).Pow(x[FrequencyExponent].Number), "P = P_rated·LF/η·(f/f_line)^n");
        var energy = x.Give(Energy, power * x[Hours] * x[Count], "E = P·h·N");
        x.Give(Cost, energy * x[ElectricityPrice], "C = E·c_e");
    }
}
