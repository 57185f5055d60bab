using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>What people read for the values of units, the same on screen, in files and in the journal.</summary>
public static class OrganisationLabels
{
    public static string Label(this UnitNameKind kind, CultureInfo culture) => Text("name-kind.", kind.ToString(), culture);

    public static string Label(this ContactRole role, CultureInfo culture) => Text("contact-role.", role.ToString(), culture);

    public static string Label(this SuccessionKind kind, CultureInfo culture) => Text("succession.", kind.ToString(), culture);

    private static string Text(string family, string value, CultureInfo culture) => ProgrammeTexts.Table.Format(family + value, culture);
}
