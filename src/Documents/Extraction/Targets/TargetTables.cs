using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Tasks;
using Xanh.Documents.Outline;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Targets;

/// <summary>Reads tables of targets: one row an indicator, one column a year; each filled cell is a target.</summary>
internal sealed partial class TargetTables(QuantityReader quantities, RoleWords roles)
{
    private const int DeepestHeader = 3;

    private sealed record Columns(int Header, int Name, int? Unit, IReadOnlyList<(int Column, int? Year)> Values);

    public IEnumerable<PlanTarget> Read(Table table, OutlineItem item, TargetContext context)
    {
        if (TableColumns.Read(table, roles) is not null || FindColumns(table, context) is not { } columns)
            yield break;
        foreach (var row in table.Rows.Skip(columns.Header + 1))
        {
            var name = row[columns.Name].Text;
            if (name.IsBlank || MoneyUnit().IsMatch(name.Value))
                continue;
            var unit = columns.Unit is { } u ? row[u].Text.Value.Trim() : "";
            if (MoneyUnit().IsMatch(unit))
                continue;
            foreach (var (column, year) in columns.Values)
            {
                if (row[column] != row[columns.Name] && Target(name, unit, row[column], year, context, item) is { } target)
                    yield return target;
            }
        }
    }

    // The header is the last of the top rows that names years; the columns of years already past hold what was, not what is aimed at.
    private static Columns? FindColumns(Table table, TargetContext context)
    {
        var top = table.Rows.Take(DeepestHeader).ToList();
        if (top.SelectMany(r => r).Any(c => MoneyUnit().IsMatch(c.Text.Value) || TaskHeader().IsMatch(c.Text.Value)))
            return null;
        var name = Column(top, NameHeader());
        var unit = Column(top, UnitHeader());
        if (name is null)
            return null;
        var byYears = top.FindLastIndex(r => r.Any(c => HeaderYear(c) is not null));
        if (byYears >= 0)
        {
            var values = Enumerable.Range(0, table.ColumnCount)
                .Where(c => c != name && c != unit && HeaderYear(table.Rows[byYears][c]) is { } y && !(y < context.EarliestYear)
                    && !top.Any(r => Measured().IsMatch(r[c].Text.Value)))
                .Select(c => (c, HeaderYear(table.Rows[byYears][c])))
                .ToList();
            return values.Count == 0 ? null : new Columns(byYears, name.Value, unit, values);
        }
        var goal = Column(top.Take(1).ToList(), GoalHeader(), except: name);
        return goal is { } g && unit is not null ? new Columns(0, name.Value, unit, [(g, context.Year)]) : null;
    }

    private static int? Column(List<IReadOnlyList<TableCell>> rows, Regex header, int? except = null)
    {
        foreach (var row in rows)
        {
            for (var c = 0; c < row.Count; c++)
            {
                if (c != except && header.IsMatch(row[c].Text.Value.Trim()))
                    return c;
            }
        }
        return null;
    }

    private static int? HeaderYear(TableCell cell)
    {
        var text = VietnameseText.CollapseBlanks(cell.Text.Value);
        var match = YearHeader().Match(text);
        return match.Success ? int.Parse(match.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private PlanTarget? Target(TracedText name, string unit, TableCell cell, int? year, TargetContext context, OutlineItem item)
    {
        var value = cell.Text.Value.Trim();
        if (!value.Any(char.IsAsciiDigit))
            return null;
        var inName = NameUnit().Match(name.Value);
        var named = unit.Length > 0 ? unit : inName.Success ? inName.Groups["unit"].Value : "";
        var bare = Bare().IsMatch(value);
        var found = quantities.In(bare ? value + "%" : value);
        if (found.Count == 0)
            return null;
        var quantity = found[0];
        var text = VietnameseText.CollapseBlanks(name.Value);
        return new PlanTarget
        {
            Text = $"{text}: {value}",
            Min = quantity.Min,
            Max = quantity.Max,
            Unit = !bare ? quantity.Unit : named.Length > 0 ? Percent(named) : null,
            Year = quantity.PerYear ? null : year ?? context.Year,
            Object = inName.Success ? text.Replace(inName.Value, "", StringComparison.Ordinal).Trim() : text,
            Comparison = quantity.Comparison,
            Frequency = quantity.PerYear ? Frequency.Annual : null,
            Evidence = PlanDraft.Evidence(cell.Text, item, 0.9, "target-table"),
        };
    }

    private static string Percent(string unit) => unit is "phần trăm" or "Phần trăm" or "Tỷ lệ %" or "tỷ lệ %" ? "%" : unit;

    [GeneratedRegex(@"^(?:(?:các\s+)?(?:chỉ\s+tiêu|tiêu\s+chí|chỉ\s+số|mục\s+tiêu)\b.*|nội\s+dung|tên\s+(?:chỉ\s+tiêu|mục\s+tiêu).*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex NameHeader();

    [GeneratedRegex(@"^(?:đơn\s+vị(?:\s+tính)?|đvt|đv\s*tính)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitHeader();

    [GeneratedRegex(@"^(?:mục\s+tiêu|kế\s+hoạch|chỉ\s+tiêu|giá\s+trị|số\s+lượng|khối\s+lượng|mức\s+phấn\s+đấu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoalHeader();

    [GeneratedRegex(@"^(?:(?:mục\s+tiêu|kế\s+hoạch|chỉ\s+tiêu|phấn\s+đấu|đến|năm|giai\s+đoạn|hết|cuối)\s*)*(?:20\d\d\s*[-–]\s*)?(?<year>20\d\d)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearHeader();

    // What was measured before the plan.
    [GeneratedRegex(@"\b(?:hiện\s+trạng|thực\s+hiện|hiện\s+tại|cơ\s+sở|kết\s+quả|ước)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measured();

    [GeneratedRegex(@"\b(?:đồng|kinh\s+phí|vốn|usd|vnđ)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoneyUnit();

    [GeneratedRegex(@"^(?:nhiệm\s+vụ|tên\s+nhiệm\s+vụ|nội\s+dung\s+công\s+việc)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TaskHeader();

    [GeneratedRegex(@"\((?<unit>%|[^()\d]{1,20})\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameUnit();

    [GeneratedRegex(@"^(?:(?:từ|trên|dưới|khoảng|ít\s+nhất|tối\s+thiểu|không\s+quá|≥|>=|>|≤|<=|<)\s*)*[\d.,]+(?:\s*(?:[-–÷]|đến)\s*[\d.,]+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
