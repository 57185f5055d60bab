using System.Globalization;
using Xanh.Programme.Organisations;

namespace Xanh.Web.Units;

/// <summary>What people read for the values of units.</summary>
public static class UnitLabels
{
    public static string Of(UnitKind kind, CultureInfo culture) => kind.Label(culture);

    public static string Of(UnitNameKind kind, CultureInfo culture) => kind.Label(culture);

    public static string Of(ContactRole role, CultureInfo culture) => role.Label(culture);

    public static string Of(SuccessionKind kind, CultureInfo culture) => kind.Label(culture);

    /// <summary>A day as fields of forms carry it.</summary>
    public static string FieldDay(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static string FieldNumber(int number) => number.ToString(CultureInfo.InvariantCulture);
}
