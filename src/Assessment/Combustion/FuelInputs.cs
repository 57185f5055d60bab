using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Combustion;

/// <summary>The keys of a fuel's composition, shared by all calculators of combustion.</summary>
internal static class FuelInputs
{
    public static IReadOnlyList<Input> Gas { get; } =
    [
        Share("fuel_ch4", "metan CH4, phần thể tích", "methane, volume share"), Share("fuel_c2h6", "etan C2H6, phần thể tích", "ethane, volume share"),
        Share("fuel_c3h8", "propan C3H8, phần thể tích", "propane, volume share"), Share("fuel_c4h10", "butan C4H10, phần thể tích", "butane, volume share"),
        Share("fuel_h2", "hydro H2, phần thể tích", "hydrogen, volume share"), Share("fuel_co", "cacbon monoxit CO, phần thể tích", "carbon monoxide, volume share"),
        Share("fuel_co2", "cacbon dioxit CO2, phần thể tích", "carbon dioxide, volume share"), Share("fuel_n2", "nitơ N2, phần thể tích", "nitrogen, volume share"),
        Share("fuel_o2", "oxy O2, phần thể tích", "oxygen, volume share"),
    ];

    public static IReadOnlyList<Input> Solid { get; } =
    [
        Share("fuel_carbon", "cacbon, phần khối lượng", "carbon, mass share"), Share("fuel_hydrogen", "hydro (không kể ẩm), phần khối lượng", "hydrogen (without moisture), mass share"),
        Share("fuel_oxygen", "oxy (không kể ẩm), phần khối lượng", "oxygen (without moisture), mass share"), Share("fuel_nitrogen", "nitơ, phần khối lượng", "nitrogen, mass share"),
        Share("fuel_sulphur", "lưu huỳnh, phần khối lượng", "sulphur, mass share"), Share("fuel_ash", "tro, phần khối lượng", "ash, mass share"),
        Share("fuel_moisture", "ẩm, phần khối lượng", "moisture, mass share"),
    ];

    /// <summary>The shares of one of the two, scaled to add up to 1.</summary>
    /// <exception cref="RefusedException">They add up to less than 99.5 % or more than 100.5 %.</exception>
    public static double[] Shares(Worksheet x, IReadOnlyList<Input> keys)
    {
        double[] shares = [.. keys.Select(k => x[k].Number)];
        var sum = shares.Sum();
        Worksheet.RefuseIf(Math.Abs(sum - 1) > 0.005 + 1e-9, "fuel-composition-sum", keys.FirstOrDefault(x.Has) ?? keys[0],
            $"Thành phần nhiên liệu cộng lại là {Percent(sum)} %, phải là 100 % (sai số 0,5).", $"The fuel's composition adds up to {Percent(sum)} %, it must be 100 % (within 0.5).");
        return [.. shares.Select(s => s / sum)];
    }

    private static string Percent(double share) => Math.Round(share * 100, 3).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Input Share(string key, string vietnamese, string english) => Input.Number(key, "%", "0 … 100", vietnamese, english).Default(0);
}
