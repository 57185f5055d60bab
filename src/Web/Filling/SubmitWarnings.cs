using Xanh.Documents.Text;
using Xanh.Programme.Budget;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reporting.Rules;
using Xanh.Web.Layout;

namespace Xanh.Web.Filling;

/// <summary>What to look at again before a report goes out, though nothing stands in its way: pure.</summary>
public static class SubmitWarnings
{
    private static readonly string[] MoneySpent = ["kinh phi", "giai ngan", "da chi"];

    /// <returns>Sentences, each with the field it is about; null for the money in the budget's book.</returns>
    public static IReadOnlyList<(string Text, string? Key)> Of(ReportForm form, ReportMatters matters, PageTexts texts) =>
        [.. DoneWithoutResult(form, texts), .. Money(form, matters, texts)];

    private static IEnumerable<(string Text, string? Key)> DoneWithoutResult(ReportForm form, PageTexts texts)
    {
        foreach (var section in form.Sections.Where(s => s.Work is not null))
        {
            var parts = section.Fields.ToLookup(f => ReportKeys.WorkOf(f.Key)?.Part, StringComparer.Ordinal);
            var told = parts[ReportKeys.Result].Concat(parts[ReportKeys.Output]).Any(f => f.Value.Length > 0) || section.Fields.Any(f => f.Evidence.Count > 0);
            if (!told && parts[ReportKeys.Status].FirstOrDefault() is { Value: WorkAnswers.Done } status)
                yield return (texts["report.warn-done", section.Work!.Text], status.Key);
        }
    }

    private static IEnumerable<(string Text, string? Key)> Money(ReportForm form, ReportMatters matters, PageTexts texts)
    {
        foreach (var line in matters.Budget.Where(b => b.Disbursed > b.Allotted))
            yield return (texts["report.warn-overspent", line.Name, Show(line.Disbursed, texts), Show(line.Allotted, texts)], null);
        if (matters.Budget.Count == 0)
            yield break;
        var spent = matters.Sums.Disbursed;
        foreach (var field in form.Fields.Where(f => f.Rule.Kind == AnswerKind.Money && f.Value.Length > 0 && IsSpent(f.Label)))
        {
            if (TypedNumber.Read(field.Value, TypedNumber.Invariant) is { } kept && TypedNumber.ValueOf(kept) != spent)
                yield return (texts["report.warn-money", field.Label, Show((long)TypedNumber.ValueOf(kept), texts), Show(spent, texts)], field.Key);
        }
    }

    private static bool IsSpent(string label) => VietnameseText.FoldWithoutAccents(label) is var folded && MoneySpent.Any(word => folded.Contains(word, StringComparison.Ordinal));

    private static string Show(long amount, PageTexts texts) => Programme.Budget.Money.Show(amount, texts.Culture);
}
