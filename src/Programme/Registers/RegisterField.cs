using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>What a field is, whatever register it stands in: how it is called, who sees it, how it is typed and looked for.</summary>
public abstract class RegisterField
{
    /// <summary>Stable, in kebab case: in addresses and files. Made of the property's name: <c>TaxCode</c> → <c>tax-code</c>, the link <c>EnterpriseId</c> → <c>enterprise</c>.</summary>
    public abstract string Key { get; }

    /// <summary>Key of its words, which the journal uses too: <c>field.Enterprise.TaxCode</c>.</summary>
    public abstract string TextKey { get; }

    public abstract FieldKind Kind { get; }

    public FieldReach Reach { get; init; } = FieldReach.Public;

    public bool IsRequired { get; init; }

    /// <summary>Whether the list shows it.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether the search box looks at it.</summary>
    public bool IsSearched { get; init; }

    /// <summary>Whether the list can be narrowed by it; for fields of choice, communes and links.</summary>
    public bool IsFiltered { get; init; }

    /// <summary>Whether it alone says that two records are one and the same, as a tax code does.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether it says so together with the name and the other such fields, as a commune does.</summary>
    public bool IsLikeness { get; init; }

    /// <summary>Worked out from other fields, never typed.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Values to choose from; null where something else is typed.</summary>
    public abstract ChoiceList? Choices { get; }

    /// <summary>Unit behind a number; empty for none.</summary>
    public abstract string Unit { get; }

    /// <summary>Letters at most; null where no text is kept.</summary>
    public abstract int? MaxLength { get; }

    /// <summary>Code of the register that a link points into; null for other fields.</summary>
    public abstract string? LinksTo { get; }

    /// <summary>Whether the value is a text of people's own words, in which something personal may slip.</summary>
    public bool IsFreeText => Kind is FieldKind.Text or FieldKind.LongText;

    public string NameIn(CultureInfo culture) => ProgrammeTexts.Table.Format(TextKey, culture);

    /// <summary>How to fill it in; null where the name says enough.</summary>
    public string? HelpIn(CultureInfo culture) => ProgrammeTexts.Table.Has(TextKey + ".help") ? ProgrammeTexts.Table.Format(TextKey + ".help", culture) : null;
}
