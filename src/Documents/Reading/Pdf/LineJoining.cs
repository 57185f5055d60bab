using System.Text;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Unwraps lines into one text.</summary>
internal static class LineJoining
{
    /// <summary>One blank for each line end; none behind a hyphen that belongs to the word in front (<c>QĐ-</c> + <c>TTg</c>).</summary>
    public static string Join(IReadOnlyList<TextLine> lines)
    {
        var text = new StringBuilder(lines[0].Text);
        foreach (var line in lines.Skip(1))
        {
            if (!EndsInHyphen(text))
                text.Append(' ');
            text.Append(line.Text);
        }
        return lines[0].Page.Scanned ? ScanRepair.Repair(text.ToString()) : text.ToString();
    }

    private static bool EndsInHyphen(StringBuilder text) =>
        text.Length > 1 && text[^1] is '-' or '/' && char.IsLetterOrDigit(text[^2]);
}
