using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Budget;

/// <summary>Reads the rows of a table of budget lines and remembers what is wrong in which cell.</summary>
/// <param name="unitOf">Code of the unit of today by code or name; null when unknown.</param>
/// <param name="mayKeep">Whether the reader may write lines of a unit.</param>
/// <param name="planOf">Plan by its number; null when unknown.</param>
/// <param name="taken">Unit, year, source, task and folded name of lines there are.</param>
internal sealed class BudgetLineCheck(
    Func<string, string?> unitOf, Func<string, bool> mayKeep, Func<string, BudgetLineCheck.PlanChoice?> planOf, HashSet<string> taken, DateOnly today, CultureInfo culture)
{
    private static readonly Dictionary<string, string> Sources = SourceNames();

    private static readonly (BudgetColumn Column, BudgetStep Step)[] Steps =
        [(BudgetColumn.Requested, BudgetStep.Requested), (BudgetColumn.Allotted, BudgetStep.Allotted), (BudgetColumn.Disbursed, BudgetStep.Disbursed)];

    /// <summary>A plan a row may name.</summary>
    public sealed record PlanChoice(Guid Id, string Name, int? From, int? To, IReadOnlySet<int> Tasks);

    public List<BudgetLineFault> Faults { get; } = [];

    public BudgetBatch.Line Read(NewBudgetLine line)
    {
        foreach (var column in Enum.GetValues<BudgetColumn>().Where(c => line[c].HasFormula))
            Fault(column, line, "cell-formula");
        var unit = UnitOf(line);
        var year = YearOf(line);
        var source = SourceOf(line);
        var name = line[BudgetColumn.Name].Text;
        if (name.Length is 0 or > BudgetLimits.Name)
            Fault(BudgetColumn.Name, line, "budget-name", Shown(BudgetLimits.Name));
        var (plan, task) = TaskOf(line, year);
        var amounts = AmountsOf(line);
        var document = line[BudgetColumn.Document].Text;
        var on = DayOf(line, year, amounts);
        if (amounts.Count > 0 && BudgetDesk.DocumentProblem(document, null) is { } problem)
            Fault(BudgetColumn.Document, line, problem);
        if (BudgetDesk.NoteProblem(line[BudgetColumn.Note].Text) is { } note)
            Fault(BudgetColumn.Note, line, note);
        if (name.Length > 0 && !taken.Add(KeyOf(unit, year, source, plan, task, name)))
            Fault(BudgetColumn.Name, line, "budget-line-there", name);
        return new BudgetBatch.Line(unit, year, source, name, plan, task, amounts, document, on, line[BudgetColumn.Note].Text);
    }

    public static string KeyOf(string unit, int year, string source, Guid? plan, int? task, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{unit}|{year}|{source}|{(task is null ? null : plan)}|{task}|{Slug.Of(name)}");

    private string UnitOf(NewBudgetLine line)
    {
        var typed = line[BudgetColumn.Unit].Text;
        if (unitOf(typed) is not { } code)
            Fault(BudgetColumn.Unit, line, "unknown-unit", typed);
        else if (!mayKeep(code))
            Fault(BudgetColumn.Unit, line, "budget-foreign-unit", typed);
        else
            return code;
        return "";
    }

    private int YearOf(NewBudgetLine line)
    {
        if (int.TryParse(line[BudgetColumn.Year].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= BudgetLimits.FirstYear and <= BudgetLimits.LastYear)
            return year;
        Fault(BudgetColumn.Year, line, "budget-year", Shown(BudgetLimits.FirstYear), Shown(BudgetLimits.LastYear));
        return 0;
    }

    private string SourceOf(NewBudgetLine line)
    {
        if (Sources.TryGetValue(Slug.Of(line[BudgetColumn.Source].Text), out var code))
            return code;
        Fault(BudgetColumn.Source, line, "budget-source");
        return "";
    }

    private (Guid? Plan, int? Task) TaskOf(NewBudgetLine line, int year)
    {
        var (named, number) = (line[BudgetColumn.Plan].Text, line[BudgetColumn.Task].Text);
        if (named.Length == 0 && number.Length == 0)
            return (null, null);
        if (planOf(named) is not { } plan)
        {
            Fault(BudgetColumn.Plan, line, "budget-plan-unknown", named);
            return (null, null);
        }
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var task) || !plan.Tasks.Contains(task))
        {
            Fault(BudgetColumn.Task, line, "no-such-task");
            return (null, null);
        }
        if (year > 0 && (year < plan.From || year > plan.To))
            Fault(BudgetColumn.Year, line, "budget-year-of-plan", plan.Name, Shown(plan.From ?? BudgetLimits.FirstYear), Shown(plan.To ?? BudgetLimits.LastYear));
        return (plan.Id, task);
    }

    private List<(BudgetStep Step, long Amount)> AmountsOf(NewBudgetLine line)
    {
        var amounts = new List<(BudgetStep Step, long Amount)>();
        foreach (var (column, step) in Steps)
        {
            var cell = line[column];
            if (cell.HasFormula || cell.Text is "" or "0" or "-")
                continue;
            var problem = cell.IsNumber ? Money.ReadNumber(cell.Text, out var amount) : Money.Read(cell.Text, culture, out amount);
            if (problem is not null)
                Fault(column, line, problem);
            else
                amounts.Add((step, amount));
        }
        long Of(BudgetStep step) => amounts.Where(a => a.Step == step).Sum(a => a.Amount);
        if (Of(BudgetStep.Disbursed) > Of(BudgetStep.Allotted))
            Fault(BudgetColumn.Disbursed, line, "budget-import-overspent", Money.Plain(Of(BudgetStep.Disbursed)), Money.Plain(Of(BudgetStep.Allotted)));
        return amounts;
    }

    // Without money there is no document and no day.
    private DateOnly DayOf(NewBudgetLine line, int year, List<(BudgetStep Step, long Amount)> amounts)
    {
        var cell = line[BudgetColumn.On];
        if (amounts.Count == 0 && cell.Text.Length == 0)
            return today;
        if (DayIn(cell) is not { } day)
        {
            Fault(BudgetColumn.On, line, "day-unreadable", cell.Text);
            return today;
        }
        if (year > 0 && amounts.Select(a => BudgetYear.Problem(a.Step, day, year, today)).FirstOrDefault(p => p is not null) is { } problem)
            Fault(BudgetColumn.On, line, problem);
        return day;
    }

    private static DateOnly? DayIn(SheetCell cell)
    {
        if (cell.IsNumber)
            return double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && serial is > 1 and < 100_000 ? DateOnly.FromDateTime(DateTime.FromOADate(serial)) : null;
        return DateOnly.TryParseExact(cell.Text, ["d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    private void Fault(BudgetColumn column, NewBudgetLine line, string code, params string[] arguments) => Fault(column, line, new Refusal(code, arguments));

    private void Fault(BudgetColumn column, NewBudgetLine line, Refusal refusal) =>
        Faults.Add(new BudgetLineFault((char)('A' + (int)column) + Shown(line.Row), refusal));

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, string> SourceNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in BudgetSource.All)
        {
            foreach (var name in new[] { source.Code, source.Vietnamese, source.English })
                names[Slug.Of(name)] = source.Code;
        }
        return names;
    }
}
