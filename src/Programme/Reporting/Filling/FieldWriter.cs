using Xanh.Programme.Reporting.Rules;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>Decides field by field what a save does.</summary>
internal sealed class FieldWriter(
    Report report, IReadOnlyDictionary<string, FieldRule> rules, IReadOnlyDictionary<string, EarlierAnswer> filled, SaveFields.Request request, Guid by, DateTimeOffset at)
{
    private readonly Dictionary<string, ReportField> fields = report.Fields.ToDictionary(f => f.Key, StringComparer.Ordinal);

    public FieldSave Write(TypedField typed)
    {
        if (!rules.TryGetValue(typed.Key, out var rule) || rule.Kind == AnswerKind.File)
            return Result(typed, FieldSaveState.Unknown, []);
        var field = fields.GetValueOrDefault(typed.Key);
        var read = RuleCheck.Read(rule, typed.Text, request.DecimalMark);
        var seen = SeenMark.Parse(typed.Seen);
        if (read.Value is { } same && seen.IsShown(same))
            return Result(typed, FieldSaveState.Unchanged, read.Faults);
        if (!report.IsOpen(field))
            return Result(typed, FieldSaveState.Closed, read.Faults);
        if (read.Value is not { } value)
            return Result(typed, FieldSaveState.Unreadable, read.Faults);
        if (field is not null && string.Equals(field.Value, value, StringComparison.Ordinal))
            return Result(typed, FieldSaveState.Unchanged, read.Faults);
        if ((field?.Version ?? -1) != seen.Version)
            return Result(typed, FieldSaveState.Conflict, read.Faults);
        if (!request.DryRun)
            fields[typed.Key] = Written(typed, value);
        return Result(typed, FieldSaveState.Saved, read.Faults);
    }

    /// <summary>The result with what stands in the report after the save.</summary>
    public FieldSave Told(FieldSave result)
    {
        var field = fields.GetValueOrDefault(result.Key);
        var shown = field?.Value ?? Filled(result.Key);
        return result with { Value = shown, Seen = SeenMark.Of(field, shown).ToString(), ChangedBy = field?.ChangedBy, ChangedAt = field?.ChangedAt };
    }

    private ReportField Written(TypedField typed, string value)
    {
        var field = report.Field(typed.Key);
        field.Write(value, request.Source, typed.SourceNote, by, at);
        return field;
    }

    private string Filled(string key) =>
        rules.TryGetValue(key, out var rule) && filled.TryGetValue(key, out var answer) && answer.IsFilledIn(rule) ? answer.Value : "";

    private static FieldSave Result(TypedField typed, FieldSaveState state, IReadOnlyList<FieldFault> faults) =>
        new() { Key = typed.Key, State = state, Typed = typed.Text, Value = "", Seen = "", Faults = faults };
}
