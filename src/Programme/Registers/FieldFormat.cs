using System.Globalization;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting.Rules;

namespace Xanh.Programme.Registers;

/// <summary>How values are read and written: in the habit of a reader, or as files for machines hold them.</summary>
public sealed record FieldFormat
{
    private FieldFormat(CultureInfo culture, bool isForMachines) => (Culture, IsForMachines) = (culture, isForMachines);

    /// <summary>Numbers with a point, days as 2026-12-31, choices by their codes, links by the id of their record.</summary>
    public static FieldFormat Machine { get; } = new(CultureInfo.InvariantCulture, isForMachines: true);

    public CultureInfo Culture { get; }

    public bool IsForMachines { get; }

    /// <summary>Communes of the province; null where they are not known, and then any code will do.</summary>
    public ChoiceList? Communes { get; init; }

    /// <summary>Communes of before and their heirs; null where they are not known.</summary>
    public FormerCommunes? Former { get; init; }

    /// <summary>What the records are called that links point to.</summary>
    public IReadOnlyDictionary<Guid, string> Linked { get; init; } = new Dictionary<Guid, string>();

    /// <summary>What stands before decimals.</summary>
    public char DecimalMark => IsForMachines ? TypedNumber.Invariant : TypedNumber.MarkOf(Culture);

    public static FieldFormat Of(CultureInfo culture) => new(culture, isForMachines: false);
}
