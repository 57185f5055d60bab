using System.Globalization;

namespace Xanh.Programme.Organisations;

/// <summary>Days and numbers as refusals name them.</summary>
internal static class UnitTexts
{
    /// <summary>31/12/2026: the same in both languages of the programme.</summary>
    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
