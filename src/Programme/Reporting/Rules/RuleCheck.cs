using System.Text;

namespace Xanh.Programme.Reporting.Rules;

/// <summary>Interprets the rules of answers. The page's rules.js does the same, and both run the vectors of tests/Testing/rule-vectors.json.</summary>
public static class RuleCheck
{
    /// <summary>Reads what somebody typed and looks at it by its rule alone. An empty answer has no fault as long as the report is a draft.</summary>
    /// <param name="decimalMark">As the typist writes numbers; <see cref="TypedNumber.Invariant"/> for kept ones.</param>
    public static ReadAnswer Read(FieldRule rule, string typed, char decimalMark)
    {
        var text = Clean(typed);
        if (text.Length == 0)
            return new ReadAnswer("", []);
        if (!rule.IsNumber)
            return new ReadAnswer(text.Length > FieldRule.LongestText ? null : text, Faults(rule, text));
        var number = WithoutUnit(rule.Kind, text);
        return TypedNumber.Read(number, decimalMark) is { } kept
            ? new ReadAnswer(kept, Faults(rule, kept))
            : new ReadAnswer(null, [new FieldFault(TypedNumber.IsTooLarge(number, decimalMark) ? FaultCodes.TooLarge : FaultCodes.NotNumber)]);
    }

    /// <summary>What is wrong with a kept answer by its rule alone; nothing is wrong with an empty one.</summary>
    public static IReadOnlyList<FieldFault> Faults(FieldRule rule, string value)
    {
        if (value.Length == 0 || rule.Kind == AnswerKind.File)
            return [];
        if (rule.IsNumber)
            return [.. NumberFaults(rule, value)];
        if (rule.Kind == AnswerKind.Choice)
            return rule.Choices.Contains(value, StringComparer.Ordinal) ? [] : [new FieldFault(FaultCodes.NotChoice)];
        var most = Math.Min(rule.MaxLength ?? FieldRule.LongestText, FieldRule.LongestText);
        return value.Length > most ? [new FieldFault(FaultCodes.TooLong, TypedNumber.Keep(most))] : [];
    }

    /// <summary>Whether the report cannot be submitted without it and it is not there.</summary>
    public static bool IsMissing(FieldRule rule, string value) =>
        rule.Required && (value.Length == 0 || (rule.Kind == AnswerKind.File && string.Equals(value, "0", StringComparison.Ordinal)));

    /// <summary>Whether a number exceeds the other one that its rule names; never while one of the two is empty or no number.</summary>
    public static bool IsAboveOther(string value, string other) =>
        TypedNumber.Read(value, TypedNumber.Invariant) is { } mine && TypedNumber.Read(other, TypedNumber.Invariant) is { } limit
        && TypedNumber.ValueOf(mine) > TypedNumber.ValueOf(limit);

    /// <summary>Everything that stands in the way of submitting a report.</summary>
    /// <param name="rules">By key.</param>
    /// <param name="values">Kept answers by key; a key that is not there is empty.</param>
    /// <param name="label">The words of a question by its key.</param>
    /// <returns>Only keys with faults, in the order of the rules.</returns>
    public static IReadOnlyList<(string Key, IReadOnlyList<FieldFault> Faults)> OfReport(
        IEnumerable<KeyValuePair<string, FieldRule>> rules, IReadOnlyDictionary<string, string> values, Func<string, string> label)
    {
        var found = new List<(string, IReadOnlyList<FieldFault>)>();
        foreach (var (key, rule) in rules)
        {
            var value = values.GetValueOrDefault(key, "");
            var faults = IsMissing(rule, value) ? [new FieldFault(FaultCodes.Missing)] : Faults(rule, value);
            if (rule is { IsNumber: true, NotAbove: { } other } && IsAboveOther(value, values.GetValueOrDefault(other, "")))
                faults = [.. faults, new FieldFault(FaultCodes.AboveOther, label(other))];
            if (faults.Count > 0)
                found.Add((key, faults));
        }
        return found;
    }

    private static IEnumerable<FieldFault> NumberFaults(FieldRule rule, string kept)
    {
        if (TypedNumber.Read(kept, TypedNumber.Invariant) is null)
        {
            yield return new FieldFault(FaultCodes.NotNumber);
            yield break;
        }
        var decimals = rule.Kind == AnswerKind.Money ? 0 : rule.Decimals;
        if (decimals is { } most && kept.Contains('.', StringComparison.Ordinal) && kept.Length - kept.IndexOf('.', StringComparison.Ordinal) - 1 > most)
            yield return most == 0 ? new FieldFault(FaultCodes.Whole) : new FieldFault(FaultCodes.Decimals, TypedNumber.Keep(most));
        var number = TypedNumber.ValueOf(kept);
        if (rule.Min is { } min && number < min)
            yield return new FieldFault(FaultCodes.Below, TypedNumber.Keep(min));
        if (rule.Max is { } max && number > max)
            yield return new FieldFault(FaultCodes.Above, TypedNumber.Keep(max));
    }

    // Units that people type behind a number whose unit is plain.
    private static string WithoutUnit(AnswerKind kind, string text)
    {
        string[] units = kind switch { AnswerKind.Percent => ["%"], AnswerKind.Money => ["đồng", "VND", "₫", "đ"], _ => [] };
        var unit = units.FirstOrDefault(u => text.EndsWith(u, StringComparison.OrdinalIgnoreCase));
        return unit is null ? text : text[..^unit.Length].TrimEnd();
    }

    // One sort of line end, composed letters, no control characters: as it is kept whatever it was pasted from.
    private static string Clean(string typed)
    {
        var lines = typed.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\v', '\n').Replace('\f', '\n');
        var whole = string.Concat(lines.EnumerateRunes().Where(r => r.Value is '\n' or '\t' || !Rune.IsControl(r)));
        return whole.Normalize(NormalizationForm.FormC).Trim();
    }
}
