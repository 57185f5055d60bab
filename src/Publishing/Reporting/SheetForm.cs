namespace Xanh.Publishing.Reporting;

/// <summary>A unit's report as its own workbook holds it.</summary>
public sealed record SheetForm
{
    public required string ProvinceId { get; init; }

    public required Guid ReportId { get; init; }

    public required string PeriodSlug { get; init; }

    public required string PeriodName { get; init; }

    public required string UnitCode { get; init; }

    public required string UnitName { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>In the order of the form.</summary>
    public required IReadOnlyList<SheetSection> Sections { get; init; }

    public IEnumerable<SheetField> Fields => Sections.SelectMany(s => s.Fields);
}
