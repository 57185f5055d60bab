using System.Globalization;
using Xanh.Programme.Registers;

namespace Xanh.Programme.HumanResources;

/// <summary>An occupation of the environmental industry that surveys ask about.</summary>
public sealed class Occupation : RegisterRecord
{
    public const string Register = "occupations";

    public override string RegisterCode => Register;

    public string Name { get; private set; } = "";

    public string EnglishName { get; private set; } = "";

    /// <summary>A code of <see cref="OccupationLevel"/>.</summary>
    public string Level { get; private set; } = "";

    public string Skills { get; private set; } = "";

    public string Source { get; private set; } = "";

    public string NameIn(CultureInfo culture) => EnglishName.Length > 0 && string.Equals(culture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal) ? EnglishName : Name;
}
