using System.Globalization;
using System.Text;

namespace Xanh.Web.Messages;

/// <summary>Header lines of a mail with letters beyond ASCII (RFC 2047).</summary>
internal static class MailHeader
{
    // 75 characters for an encoded word, less =?utf-8?B? and ?=: 63 of base64, rounded down to whole groups, hold 45 bytes.
    private const int BytesInAWord = 45;

    /// <summary>The text as it stands when it is plain, else in encoded words, folded.</summary>
    public static string Text(string text)
    {
        var line = text.Replace('\r', ' ').Replace('\n', ' ');
        if (line.All(c => c is >= ' ' and < '\x7f') && !line.Contains("=?", StringComparison.Ordinal))
            return line;
        return string.Join("\r\n ", Words(line).Select(w => "=?utf-8?B?" + Convert.ToBase64String(Encoding.UTF8.GetBytes(w)) + "?="));
    }

    public static string Mailbox(string name, string address) => name.Length == 0 ? "<" + address + ">" : Name(name) + " <" + address + ">";

    /// <summary><c>Sun, 22 Nov 2026 07:30:00 +0000</c>.</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);

    // Never split within a letter, surrogate pairs included.
    private static IEnumerable<string> Words(string line)
    {
        var word = new StringBuilder();
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > BytesInAWord)
            {
                yield return word.ToString();
                (bytes, _) = (0, word.Clear());
            }
            word.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }
        yield return word.ToString();
    }

    private static string Name(string name) =>
        name.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-') ? name : Text(name) is var text && text.StartsWith("=?", StringComparison.Ordinal) ? text : Quoted(name);

    private static string Quoted(string name) => "\"" + name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
