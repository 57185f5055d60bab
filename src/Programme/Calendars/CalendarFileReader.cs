using System.Globalization;
using System.Text;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Calendars;

/// <summary>Takes holidays from an iCalendar file (RFC 5545): whole-day events, each a run of days off with the event's name.</summary>
/// <remarks>Events that repeat are taken once, at their first day; events with hours are left out: offices work around them.</remarks>
public static class CalendarFileReader
{
    /// <returns>The days off; refuses <c>not-a-calendar</c>, <c>calendar-file-too-large</c>, <c>calendar-empty</c>, <c>calendar-too-many</c>.</returns>
    public static Outcome<IReadOnlyList<SetCalendarDays.Run>> Read(ReadOnlySpan<byte> content)
    {
        if (content.Length > CalendarLimits.FileBytes)
            return new Refusal("calendar-file-too-large");
        var lines = Unfolded(Encoding.UTF8.GetString(content).TrimStart('\uFEFF')).ToList();
        if (!lines.Contains("BEGIN:VCALENDAR", StringComparer.OrdinalIgnoreCase))
            return new Refusal("not-a-calendar");
        var runs = Events(lines).Select(RunOf).OfType<SetCalendarDays.Run>().ToList();
        return runs.Count switch
        {
            0 => new Refusal("calendar-empty"),
            > CalendarLimits.Events => new Refusal("calendar-too-many", CalendarLimits.Events.ToString(CultureInfo.InvariantCulture)),
            _ => Outcome<IReadOnlyList<SetCalendarDays.Run>>.FromValue(runs),
        };
    }

    /// <summary>A line that begins with a blank goes on with the one before it.</summary>
    private static IEnumerable<string> Unfolded(string text)
    {
        var whole = new StringBuilder();
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd('\r')))
        {
            if (line is [' ' or '\t', ..])
            {
                whole.Append(line, 1, line.Length - 1);
                continue;
            }
            if (whole.Length > 0)
                yield return whole.ToString();
            whole.Clear().Append(line);
        }
        if (whole.Length > 0)
            yield return whole.ToString();
    }

    private static IEnumerable<Dictionary<string, string>> Events(IEnumerable<string> lines)
    {
        Dictionary<string, string>? current = null;
        foreach (var line in lines)
        {
            if (line.Equals("BEGIN:VEVENT", StringComparison.OrdinalIgnoreCase))
                current = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            else if (line.Equals("END:VEVENT", StringComparison.OrdinalIgnoreCase) && current is { } whole)
                yield return whole;
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                current?.TryAdd(line[..colon].Split(';')[0], line[(colon + 1)..]);
        }
    }

    private static SetCalendarDays.Run? RunOf(Dictionary<string, string> entry)
    {
        if (Day(entry.GetValueOrDefault("DTSTART")) is not { } from || entry.GetValueOrDefault("SUMMARY") is not { Length: > 0 } summary)
            return null;
        // The end of a whole-day event is the day after it.
        var to = Day(entry.GetValueOrDefault("DTEND"))?.AddDays(-1) ?? from;
        return new SetCalendarDays.Run(from, to < from ? from : to, Plain(summary), IsWorking: false);
    }

    private static DateOnly? Day(string? value) =>
        DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Plain(string text)
    {
        var plain = text.Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal)
            .Replace("\\n", " ", StringComparison.OrdinalIgnoreCase).Replace("\\\\", "\\", StringComparison.Ordinal).Trim();
        return plain.Length > CalendarLimits.Name ? plain[..CalendarLimits.Name] : plain;
    }
}
