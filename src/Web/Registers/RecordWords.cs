using System.Globalization;
using Xanh.Programme.Registers;

namespace Xanh.Web.Registers;

/// <summary>How values of records are shown and typed on pages.</summary>
public static class RecordWords
{
    public static bool IsNumber(RegisterField field) => field.Kind is FieldKind.Number or FieldKind.Money or FieldKind.Year;

    /// <summary>Class of a cell in a list: numbers stand at the right, codes and days stay on one line, addresses break anywhere.</summary>
    public static string? CellClass(RegisterField field) => field.Kind switch
    {
        _ when IsNumber(field) => "number",
        FieldKind.Code or FieldKind.Day or FieldKind.Phone => "code",
        FieldKind.Web or FieldKind.Mail => "address",
        _ => null,
    };

    /// <summary>Keyboard of a phone that suits the field; null for letters.</summary>
    public static string? Keyboard(RegisterField field) => field.Kind switch
    {
        FieldKind.Number => "decimal",
        FieldKind.Year or FieldKind.Money or FieldKind.Sector => "numeric",
        FieldKind.Phone => "tel",
        FieldKind.Mail => "email",
        FieldKind.Web => "url",
        _ => null,
    };

    /// <summary>Class of fields that hold little.</summary>
    public static string? Width(RegisterField field) => IsNumber(field) || field.Kind is FieldKind.Day or FieldKind.Sector or FieldKind.Phone ? "short" : null;

    /// <summary>Where a web address leads, whether its scheme was typed or not.</summary>
    public static string WebAddress(string text) => text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? text : "https://" + text;

    /// <summary>A number for a hidden field.</summary>
    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
