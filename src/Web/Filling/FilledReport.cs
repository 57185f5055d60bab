using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Work;

namespace Xanh.Web.Filling;

/// <summary>A report on the screen, with what became of an attempt to save.</summary>
/// <param name="Results">By key; empty before the first attempt.</param>
/// <param name="Units">Names of the units.</param>
public sealed record FilledReport(ReportForm Form, IReadOnlyDictionary<string, FieldSave> Results, UnitNames Units)
{
    /// <summary>What became of the field in the attempt; null when it was not part of one, or is kept.</summary>
    public FieldSave? Trouble(AnswerField field) => Results.GetValueOrDefault(field.Key) is { IsKept: false } result ? result : null;
}
