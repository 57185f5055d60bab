namespace Xanh.Documents.Extraction.Targets;

/// <summary>What a text inherits from the headings and lines it stands under.</summary>
/// <param name="Year">Year of the heading ("Đến năm 2025:"), at last the end of the plan; null when nothing says one.</param>
/// <param name="Yearly">Stands under "Mỗi năm:".</param>
/// <param name="Strictness">How plainly a number must be a target to be taken for one.</param>
/// <param name="EarliestYear">Figures of an earlier year tell the past; null when the plan's own year is not known.</param>
internal sealed record TargetContext(int? Year, bool Yearly, TargetStrictness Strictness, int? EarliestYear);
