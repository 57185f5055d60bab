using Xanh.Programme.Organisations;

namespace Xanh.Programme.Reporting;

/// <summary>Which reports of a period a list shows.</summary>
public sealed record ReportFilter
{
    public static ReportFilter None { get; } = new();

    public ReportSelection View { get; init; }

    /// <summary>Code of a group of units.</summary>
    public string? Group { get; init; }

    public UnitKind? Kind { get; init; }

    /// <summary>Words of the unit's name, with or without accents.</summary>
    public string? Search { get; init; }
}
