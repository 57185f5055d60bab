using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>What roles and permissions are called on screen and in files.</summary>
public static class AccessLabels
{
    public static string Of(Role role, CultureInfo culture) => ProgrammeTexts.Table.Format("access-role." + role, culture);

    public static string Of(Permission permission, CultureInfo culture) => ProgrammeTexts.Table.Format("permission." + permission, culture);
}
