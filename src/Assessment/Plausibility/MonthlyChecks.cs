using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Plausibility;

/// <summary>Looks at months of one meter or bill: gaps, doubles, negative values, single months in another unit, months without production.</summary>
public static class MonthlyChecks
{
    // A month 1000 times the others lies within a factor of 3 of 1000: seasons do not.
    private const double Thousand = 1000;
    private const double Season = 3;

    public static IReadOnlyList<PlausibilityQuestion> Series(IReadOnlyList<MonthlyValue> months) => [.. Calendar(months), .. Values(months)];

    /// <summary>Use in months in which nothing was made: a base load, a wrong month, or production in another month.</summary>
    /// <param name="use">One carrier.</param>
    /// <param name="production">Of the same months; months that stand in one list only are not compared.</param>
    public static IReadOnlyList<PlausibilityQuestion> WithoutProduction(IReadOnlyList<MonthlyValue> use, IReadOnlyList<MonthlyValue> production)
    {
        var made = production.GroupBy(m => m.Key).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
        return [.. use.Where(m => m.Value > 0 && made.TryGetValue(m.Key, out var amount) && amount == 0).Select(m => PlausibilityQuestion.Of("production-zero", m.Key,
            $"Tháng {m.Key} có tiêu thụ nhưng sản lượng bằng 0. Đó là phụ tải nền, hay sản lượng ghi nhầm tháng? Suất tiêu hao tháng này không tính được.",
            $"In {m.Key} something was used and nothing made. Is it a base load, or production noted in another month? There is no specific consumption for it."))];
    }

    private static IEnumerable<PlausibilityQuestion> Calendar(IReadOnlyList<MonthlyValue> months)
    {
        foreach (var twice in months.GroupBy(m => m.Key).Where(g => g.Count() > 1))
            yield return PlausibilityQuestion.Of("month-twice", twice.Key, $"Tháng {twice.Key} có {twice.Count()} giá trị. Giá trị nào đúng?", $"{twice.Key} has {twice.Count()} values. Which one is right?",
                [.. twice.Where(m => m.Value is not null).Select(m => new ProposedValue(m.Value!.Value, new Words("một trong các giá trị đã cho", "one of those given")))]);
        var given = months.Where(m => m.Value is not null).Select(m => m.Key).ToHashSet(StringComparer.Ordinal);
        if (months.Count == 0)
            yield break;
        var last = months.Max(m => m.Month);
        for (var month = months.Min(m => m.Month); (month.Year * 12) + month.Month <= (last.Year * 12) + last.Month; month = month.AddMonths(1))
        {
            var key = new MonthlyValue(month, null).Key;
            if (!given.Contains(key))
                yield return PlausibilityQuestion.Of("month-missing", key, $"Thiếu số liệu tháng {key}.", $"{key} is missing.");
        }
    }

    private static IEnumerable<PlausibilityQuestion> Values(IReadOnlyList<MonthlyValue> months)
    {
        var positive = months.Where(m => m.Value > 0).Select(m => m.Value!.Value).Order().ToList();
        var usual = positive.Count < 3 ? double.NaN : positive[positive.Count / 2];
        foreach (var month in months.Where(m => m.Value is not null))
        {
            var value = month.Value!.Value;
            if (!double.IsFinite(value) || value < 0)
                yield return PlausibilityQuestion.Of("month-negative", month.Key, $"Giá trị tháng {month.Key} âm ({value}): ghi sai dấu, hay là khoản điều chỉnh của tháng khác?",
                    $"The value of {month.Key} is negative ({value}): a wrong sign, or a correction of another month?", new ProposedValue(Math.Abs(value), new Words("sai dấu", "wrong sign")));
            else if (IsThousand(value / usual))
                yield return PlausibilityQuestion.Of("month-times-1000", month.Key, $"Tháng {month.Key} lớn gấp khoảng 1000 lần các tháng khác ({value} so với {usual}): có phải khác đơn vị (lít/m³, kWh/MWh)?",
                    $"{month.Key} is about 1000 times the other months ({value} against {usual}): is it in another unit (l/m³, kWh/MWh)?", new ProposedValue(value / Thousand, new Words("chia 1000", "divided by 1000")));
            else if (IsThousand(usual / value))
                yield return PlausibilityQuestion.Of("month-times-1000", month.Key, $"Tháng {month.Key} nhỏ hơn khoảng 1000 lần các tháng khác ({value} so với {usual}): có phải khác đơn vị (m³/lít, MWh/kWh)?",
                    $"{month.Key} is about a thousandth of the other months ({value} against {usual}): is it in another unit (m³/l, MWh/kWh)?", new ProposedValue(value * Thousand, new Words("nhân 1000", "times 1000")));
        }
    }

    private static bool IsThousand(double ratio) => ratio is >= Thousand / Season and <= Thousand * Season;
}
