using System.Text.RegularExpressions;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Lines;

/// <summary>Joins the printed lines of one table cell: cells are narrow, so a line goes on unless it opens a bullet or another agency.</summary>
internal static partial class CellLines
{
    public static IReadOnlyList<TracedText> Join(IReadOnlyList<TracedText> lines)
    {
        var paragraphs = new List<TracedText>();
        var current = new List<TracedText>();
        LineShape? above = null;
        foreach (var line in lines.Where(line => !line.IsBlank))
        {
            var shape = new LineShape(line.Value);
            if (above is not null && Begins(above, shape))
            {
                paragraphs.Add(TracedText.Join(" ", current));
                current = [];
            }
            current.Add(line);
            above = shape;
        }
        if (current.Count > 0)
            paragraphs.Add(TracedText.Join(" ", current));
        return paragraphs;
    }

    private static bool Begins(LineShape above, LineShape below)
    {
        if (below.Mark is { } mark)
            return mark.IsBullet ? above.EndsSentence || char.IsUpper(below.BodyStart) : above.EndsSentence;
        return AgencyStart().IsMatch(below.Line) && AgencyStart().IsMatch(above.Line) && !above.EndsComma && !OpenEnd().IsMatch(above.Line);
    }

    [GeneratedRegex(@"^(?:Sở|UBND|Ủy ban|Uỷ ban|Ban|Chi cục|Cục|Công an|Hội|Liên đoàn|Trung tâm|Văn phòng|Các [Ss]ở|Bộ)\s", RegexOptions.CultureInvariant)]
    private static partial Regex AgencyStart();

    [GeneratedRegex(@"\s(?:và|với|của|các|cho|tại|,|-)$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenEnd();
}
