using System.Text;
using System.Text.RegularExpressions;

namespace Xanh.EndToEnd.Tests.Reporting.PeriodPlay;

/// <summary>A mail as the mail server of the play took it.</summary>
internal sealed partial record ReceivedMail(string To, string Subject, string? MessageId, string Text)
{
    public static ReceivedMail Of(string message)
    {
        var lines = message.ReplaceLineEndings("\n");
        var end = lines.IndexOf("\n\n", StringComparison.Ordinal);
        var head = Folded().Replace(lines[..end], " ");
        var body = string.Concat(lines[end..].Where(c => !char.IsWhiteSpace(c)));
        return new ReceivedMail(Header(head, "To"), Header(head, "Subject"), Header(head, "Message-ID"), Encoding.UTF8.GetString(Convert.FromBase64String(body)));
    }

    private static string Header(string head, string name)
    {
        var line = head.Split('\n').FirstOrDefault(l => l.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase)) ?? "";
        var value = BetweenWords().Replace(line.Length == 0 ? "" : line[(name.Length + 2)..], "");
        return Word().Replace(value, word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups["words"].Value)));
    }

    [GeneratedRegex(@"\n[ \t]+")]
    private static partial Regex Folded();

    // White space between two encoded words is none.
    [GeneratedRegex(@"(?<=\?=)\s+(?==\?)")]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"=\?utf-8\?B\?(?<words>[^?]*)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
