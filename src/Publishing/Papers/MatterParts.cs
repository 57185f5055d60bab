using System.Globalization;
using Xanh.Programme.Budget;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Reporting.Filling;

namespace Xanh.Publishing.Papers;

/// <summary>A unit's budget and difficulties in its report on paper.</summary>
/// <param name="nameOf">Name of a unit by its code.</param>
internal sealed class MatterParts(ReportMatters matters, Func<string, string> nameOf)
{
    public bool HasBudget => matters.Budget.Count > 0;

    public bool HasDifficulties => matters.Difficulties.Count > 0;

    /// <summary>Money by line with its sum.</summary>
    public IEnumerable<PaperPart> Budget()
    {
        yield return new PaperPart.Words(PaperWords.Of("budget-day", PaperWords.Day(matters.Day)));
        var rows = matters.Budget.Select((l, i) => Row(
            (i + 1).ToString(CultureInfo.InvariantCulture), l.Name, BudgetSource.NameOf(l.Source, PaperWords.Vietnamese), l.Requested, l.Allotted, l.Disbursed));
        var sums = matters.Sums;
        yield return new PaperPart.Grid(
            [
                new(PaperWords.Of("column-number"), 0.06, GridAlignment.Centre), new(PaperWords.Of("column-question"), 0.27), new(PaperWords.Of("column-source"), 0.22),
                new(PaperWords.Of("column-requested"), 0.15, GridAlignment.Right), new(PaperWords.Of("column-allotted"), 0.15, GridAlignment.Right),
                new(PaperWords.Of("column-disbursed"), 0.15, GridAlignment.Right),
            ],
            [.. rows, Row("", PaperWords.Of("budget-sum"), "", sums.Requested, sums.Allotted, sums.Disbursed)]);
        foreach (var line in matters.Budget.Where(l => l.IsOverspent && l.OverspendReason is not null))
            yield return new PaperPart.Words(PaperWords.Of("overspent", line.Name, Shown(line.Disbursed - line.Allotted), line.OverspendReason!));
    }

    /// <summary>One paragraph for each difficulty, with what became of it.</summary>
    public IEnumerable<PaperPart> Difficulties() => matters.Difficulties.Select((d, i) => new PaperPart.Words(PaperWords.Of(
        "difficulty",
        (i + 1).ToString(CultureInfo.InvariantCulture),
        d.Title.TrimEnd('.', ' '),
        PaperWords.Day(d.RaisedOn),
        nameOf(d.AddressedTo),
        DifficultyLabels.Of(d.Facts.On(matters.Day), PaperWords.Vietnamese).ToLower(PaperWords.Vietnamese))));

    private static IReadOnlyList<string> Row(string number, string name, string source, long requested, long allotted, long disbursed) =>
        [number, name, source, Shown(requested), Shown(allotted), Shown(disbursed)];

    private static string Shown(long amount) => Money.Show(amount, PaperWords.Vietnamese);
}
