using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Xanh.Programme.Reporting.Rules;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>What a report holds at this moment, answer by answer, with earlier answers where nobody wrote one; its fields and files must be loaded.</summary>
public sealed class FormAnswers
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public FormAnswers(Report report, FormBasis basis, IReadOnlyDictionary<string, EarlierAnswer> earlier)
    {
        Basis = basis;
        var fields = report.Fields.ToDictionary(f => f.Key, StringComparer.Ordinal);
        var files = report.Evidence.Where(e => e.IsThere).ToLookup(e => e.Key, StringComparer.Ordinal);
        foreach (var (key, rule) in basis.Rules)
        {
            if (rule.Kind == AnswerKind.File)
                values[key] = files[key].Count().ToString(CultureInfo.InvariantCulture);
            else if (fields.TryGetValue(key, out var field))
                values[key] = field.Value;
            else if (earlier.TryGetValue(key, out var answer) && answer.IsFilledIn(rule) && RuleCheck.Faults(rule, answer.Value).Count == 0)
                FilledIn.Add((key, values[key] = answer.Value, answer.PeriodName));
            else
                values[key] = "";
        }
        Mark = MarkOf(report);
    }

    public FormBasis Basis { get; }

    /// <summary>By key; every key of the form.</summary>
    public IReadOnlyDictionary<string, string> Values => values;

    /// <summary>Answers of an earlier period that stand where nobody wrote one.</summary>
    public List<(string Key, string Value, string PeriodName)> FilledIn { get; } = [];

    /// <summary>A short word for all of it: whoever submits says by it what he has seen.</summary>
    public string Mark { get; }

    /// <summary>What stands in the way of submitting, in the order of the form.</summary>
    public IReadOnlyList<(string Key, IReadOnlyList<FieldFault> Faults)> Faults(CultureInfo culture) =>
        RuleCheck.OfReport(Basis.Rules, values, key => Basis.LabelOf(key, culture));

    private string MarkOf(Report report)
    {
        var text = new StringBuilder();
        foreach (var (key, _) in Basis.Rules)
            text.Append(key).Append('=').Append(values[key]).Append('\0');
        foreach (var file in report.Evidence.Where(e => e.IsThere).OrderBy(e => e.Id))
            text.Append(file.Id).Append('\0');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
