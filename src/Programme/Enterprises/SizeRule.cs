using System.Globalization;

namespace Xanh.Programme.Enterprises;

/// <summary>
/// One line of the table of NĐ 80/2021/NĐ-CP, Điều 5: at most so many workers with social insurance on the yearly average, and either at most so much
/// revenue of the year or at most so much capital. Money in đồng.
/// </summary>
public sealed record SizeRule(string Size, EconomicField Field, int Workers, long Revenue, long Capital)
{
    private const long Billion = 1_000_000_000;
    private const int LastOfProduction = 43;

    /// <summary>The smallest size first; what meets none is large.</summary>
    public static IReadOnlyList<SizeRule> All { get; } =
    [
        new(EnterpriseSize.Micro, EconomicField.Production, 10, 3 * Billion, 3 * Billion),
        new(EnterpriseSize.Small, EconomicField.Production, 100, 50 * Billion, 20 * Billion),
        new(EnterpriseSize.Medium, EconomicField.Production, 200, 200 * Billion, 100 * Billion),
        new(EnterpriseSize.Micro, EconomicField.Trade, 10, 10 * Billion, 3 * Billion),
        new(EnterpriseSize.Small, EconomicField.Trade, 50, 100 * Billion, 50 * Billion),
        new(EnterpriseSize.Medium, EconomicField.Trade, 100, 300 * Billion, 100 * Billion),
    ];

    /// <summary>The size that the known figures tell.</summary>
    /// <returns>A code of <see cref="EnterpriseSize"/>; null while workers, or both revenue and capital, are not known, or leave it open.</returns>
    public static string? Of(EconomicField field, int? workers, long? revenue, long? capital)
    {
        if (workers is not { } number || (revenue is null && capital is null))
            return null;
        foreach (var rule in All.Where(r => r.Field == field))
        {
            if (number > rule.Workers)
                continue;
            if (revenue <= rule.Revenue || capital <= rule.Capital)
                return rule.Size;
            // The figure that is missing could still make it so small.
            if (revenue is null || capital is null)
                return null;
        }
        return EnterpriseSize.Large;
    }

    /// <summary>The field a branch of the economy belongs to: divisions 01 to 43 of VSIC produce, 45 and above trade and serve.</summary>
    /// <param name="sector">A code of VSIC of two to five digits.</param>
    /// <returns>Null for what is no such code.</returns>
    public static EconomicField? FieldOf(string sector) =>
        sector.Length >= 2 && int.TryParse(sector.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var division) && division > 0
            ? division <= LastOfProduction ? EconomicField.Production : EconomicField.Trade
            : null;
}
