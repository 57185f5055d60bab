using System.Globalization;
using System.Text;
using Xanh.Programme.Work;

namespace Xanh.Publishing.Calendars;

/// <summary>Due days as an iCalendar file (RFC 5545): one whole-day event for each piece of work.</summary>
public static class CalendarFile
{
    private const string Line = "\r\n";

    /// <summary>Octets of a line without its break, at most.</summary>
    private const int LongestLine = 75;

    /// <param name="name">Plan or unit the list is of; shown as the calendar's name.</param>
    /// <param name="now">Stamp of every event.</param>
    /// <param name="site">Where the links lead.</param>
    public static byte[] Write(string name, IReadOnlyList<WorkRow> rows, UnitNames units, DateOnly today, DateTimeOffset now, Uri site, CultureInfo culture)
    {
        var text = new StringBuilder();
        Add(text, "BEGIN", "VCALENDAR");
        Add(text, "VERSION", "2.0");
        Add(text, "PRODID", "-//Xanh//Xanh//VI");
        Add(text, "CALSCALE", "GREGORIAN");
        Add(text, "METHOD", "PUBLISH");
        Add(text, "X-WR-CALNAME", Escaped(PublishingTexts.Table.Format("calendar.name", culture, name)));
        foreach (var row in rows)
            AddEvent(text, row, units, today, now, site, culture);
        Add(text, "END", "VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AddEvent(StringBuilder text, WorkRow row, UnitNames units, DateOnly today, DateTimeOffset now, Uri site, CultureInfo culture)
    {
        var holder = row.UnitCode is { } code ? units.HolderOf(code) : PublishingTexts.Table.Format("work-column.nobody", culture);
        var status = row.Facts.On(today);
        Add(text, "BEGIN", "VEVENT");
        // The entry's own id: an import of a later file moves the event instead of adding one.
        Add(text, "UID", row.Id.ToString("D") + "@xanh");
        Add(text, "DTSTAMP", now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        Add(text, "DTSTART;VALUE=DATE", Day(row.DueOn));
        Add(text, "DTEND;VALUE=DATE", Day(row.DueOn.AddDays(1)));
        Add(text, "SUMMARY", Escaped(PublishingTexts.Table.Format("calendar.summary", culture, row.Text)));
        Add(text, "DESCRIPTION", Escaped(PublishingTexts.Table.Format(
            "calendar.description", culture, holder, row.PlanName, row.TimeText ?? "–", WorkLabels.Of(row.Rule, culture), WorkLabels.Of(status, culture))));
        Add(text, "URL", new Uri(site, "/lam-viec/viec/" + row.Id.ToString("D")).ToString());
        Add(text, "TRANSP", "TRANSPARENT");
        Add(text, "END", "VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal);

    // Lines are folded by octets, never inside a letter.
    private static void Add(StringBuilder text, string property, string value)
    {
        var room = LongestLine;
        foreach (var letter in (property + ":" + value).EnumerateRunes())
        {
            var length = letter.Utf8SequenceLength;
            if (length > room)
            {
                text.Append(Line).Append(' ');
                room = LongestLine - 1;
            }
            text.Append(letter.ToString());
            room -= length;
        }
        text.Append(Line);
    }
}
