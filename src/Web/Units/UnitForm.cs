using System.Globalization;
using Microsoft.AspNetCore.Http;
using Xanh.Programme.Organisations;

namespace Xanh.Web.Units;

/// <summary>What was sent with a form about units, read without regard to the culture.</summary>
public sealed class UnitForm(IFormCollection form)
{
    public string this[string field] => form[field].ToString().Trim();

    public string? Optional(string field) => this[field] is { Length: > 0 } text ? text : null;

    /// <summary>As browsers send days; null for an empty or unreadable one.</summary>
    public DateOnly? Day(string field) =>
        DateOnly.TryParseExact(this[field], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A whole number; −1 for anything else, which no record has.</summary>
    public int Number(string field) => int.TryParse(this[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    public UnitKind Kind(string field) => UnitKinds.Of(this[field]);

    /// <summary>Every value of a field, such as those of boxes that are ticked.</summary>
    public IReadOnlyList<string> All(string field) => [.. form[field].Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Trim())];

    /// <summary>One entry a line.</summary>
    public IReadOnlyList<string> Lines(string field) => this[field].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
