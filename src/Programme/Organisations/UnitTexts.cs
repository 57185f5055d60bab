using System.Globalization;

namespace Xanh.Programme.Organisations;

/// <summary>Days as refusals name them.</summary>
internal static class UnitTexts
{
    /// <summary>31/12/2026: the same in both languages of the programme.</summary>
    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
