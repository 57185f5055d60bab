namespace Xanh.Documents.Plan;

/// <summary>When work is due, as printed and as meant.</summary>
/// <param name="Text">As printed; null when the text says nothing.</param>
/// <param name="From">First day; for years its 1 January. Null when open or not applicable.</param>
/// <param name="To">Last day; for years its 31 December. Null when open or not applicable.</param>
public sealed record TimeFrame(string? Text, TimeKind Kind, DateOnly? From, DateOnly? To)
{
    public static readonly TimeFrame None = new(null, TimeKind.None, null, null);

    public static TimeFrame Year(string text, int year) => new(text, TimeKind.Year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static TimeFrame ByYear(string text, int year) => new(text, TimeKind.ByYear, null, new DateOnly(year, 12, 31));

    public static TimeFrame Period(string text, int? from, int? to) => new(
        text,
        TimeKind.Period,
        from is { } f ? new DateOnly(f, 1, 1) : null,
        to is { } t ? new DateOnly(t, 12, 31) : null);
}
