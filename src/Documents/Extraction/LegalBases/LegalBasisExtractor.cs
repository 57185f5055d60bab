using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Citations;
using Xanh.Documents.Extraction.Facts;
using Xanh.Documents.Extraction.Kinds;
using Xanh.Documents.Extraction.Layout;
using Xanh.Documents.Outline;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.LegalBases;

/// <summary>The documents a plan rests on: "Căn cứ", "Thực hiện", "Triển khai" of the preamble, or a section of bases; not those the body cites.</summary>
internal sealed partial class LegalBasisExtractor : IExtractor
{
    public void Extract(PlanOutline outline, PlanDraft draft)
    {
        if (draft.Kind == PlanKind.NotAPlan)
            return;
        if (draft.Kind == PlanKind.Article)
        {
            ReadClauses(BlockLines.Of(outline.Source.Blocks), draft, ArticleBasis());
            return;
        }
        var types = DocumentTypes.Of(draft.Lexicon);
        foreach (var part in outline.Parts.Where(p => p.Kind != PartKind.Annex))
        {
            var page = FrontPage.Read(outline, part, types);
            ReadClauses(page.Preamble, draft, Opener());
            foreach (var section in part.AllSections.Where(s => BasesHeading().IsMatch(s.Heading.Value)))
                ReadClauses(BlockLines.Of(PartZones.Items(section).Select(i => i.Block)), draft, Bullet());
            if (draft.LegalBases.Count == 0)
                ReadCarriedOut(page, draft);
        }
    }

    // A preamble is a run of clauses parted by ";"; "Quyết định số …" in front of a clause goes on with the list.
    private static void ReadClauses(IReadOnlyList<BlockLine> lines, PlanDraft draft, Regex opener)
    {
        var running = false;
        foreach (var line in lines)
        {
            foreach (Match clause in Clause().Matches(line.Value))
            {
                var text = clause.Value;
                var opening = opener.Match(text);
                if (opening.Success)
                    running = true;
                else if (!running || !Continuation().IsMatch(text))
                    running = false;
                if (!running || Submission().IsMatch(text[..Math.Min(text.Length, 60)]))
                    continue;
                var end = EndOfBases().Match(text) is { Success: true } stop ? stop.Index : text.Length;
                Read(line.Text.Substring(clause.Index, end), line, draft);
            }
        }
    }

    private static void Read(TracedText clause, BlockLine line, PlanDraft draft)
    {
        var end = 0;
        foreach (var number in DocumentNumber.All(clause.Value))
        {
            var before = clause.Value[end..number.Index];
            if (end > 0 ? !NextInList().IsMatch(before) : Submission().IsMatch(before))
                continue;
            var date = PrintedDate.Directly(clause.Value, number.End);
            end = date is { } d ? d.Index + d.Length : number.End;
            var name = NameBefore().Match(before);
            Add(draft, line, clause, name.Success && end > 0 ? number.Index - name.Length : number.Index, end, new Cited(number.Value, LawName(name.Value), date?.Date, "basis-number"));
        }
        foreach (Match bare in BareNumber().Matches(clause.Value))
        {
            var date = PrintedDate.Directly(clause.Value, bare.Index + bare.Length);
            if (end == 0)
                Add(draft, line, clause, bare.Index, bare.Index + bare.Length, new Cited(bare.Groups["number"].Value, null, date?.Date, "basis-bare-number"));
        }
        foreach (Match law in Law().Matches(clause.Value))
            ReadLaw(law, clause, line, draft);
    }

    // A law without a number: by its name, with the date it was passed where one is printed.
    private static void ReadLaw(Match law, TracedText clause, BlockLine line, PlanDraft draft)
    {
        var end = law.Index + law.Length;
        if (Nested().IsMatch(clause.Value[..law.Index]) || NumberNext().IsMatch(clause.Value[end..]))
            return;
        var date = PrintedDate.Directly(clause.Value, end);
        var name = VietnameseText.CollapseBlanks(law.Value).TrimEnd(',', ' ', '.');
        Add(draft, line, clause, law.Index, date is { } d ? d.Index + d.Length : law.Index + law.Value.TrimEnd().Length, new Cited(null, name, date?.Date, "basis-law"));
    }

    private static void ReadCarriedOut(FrontPage page, PlanDraft draft)
    {
        foreach (var line in page.Title.Concat(page.Preamble))
        {
            var match = CarriesOut().Match(line.Value);
            if (match.Success)
                Read(line.Text.Substring(match.Index), line, draft);
            if (draft.LegalBases.Count > 0)
                return;
        }
    }

    private static void Add(PlanDraft draft, BlockLine line, TracedText clause, int start, int end, Cited cited)
    {
        var known = draft.LegalBases.Exists(b => cited.Number is null
            ? string.Equals(b.Name, cited.Name, StringComparison.OrdinalIgnoreCase) && b.Date == cited.Date
            : string.Equals(b.Number, cited.Number, StringComparison.OrdinalIgnoreCase));
        if (known)
            return;
        var evidence = new Evidence(clause.SpanOf(start, end - start), 0.93 * line.Block.Confidence, cited.Rule) { Page = line.Block.Page };
        draft.LegalBases.Add(new LegalBasis(cited.Number, cited.Name, cited.Date, evidence));
    }

    private static string? LawName(string before)
    {
        var name = VietnameseText.CollapseBlanks(NumberWordLast().Replace(before, ""));
        return name.Length > 0 && name.StartsWith("Luật", StringComparison.OrdinalIgnoreCase) ? name : null;
    }

    private sealed record Cited(string? Number, string? Name, DateOnly? Date, string Rule);

    private const string Types =
        @"(?:Bộ\s+luật|Luật|Pháp\s+lệnh|Nghị\s+quyết|Nghị\s+định|Quyết\s+định|Thông\s+tư(?:\s+liên\s+tịch)?|Chỉ\s+thị|Kế\s+hoạch|Chương\s+trình|Đề\s+án|Kết\s+luận|Thông\s+báo|Công\s+văn|Công\s+điện|Văn\s+bản|Chiến\s+lược|Hướng\s+dẫn|Báo\s+cáo)";

    [GeneratedRegex(@"[^;\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^\s*[-–+*•]?\s*(?:Căn\s+cứ|Thực\s+hiện|Triển\s+khai|Theo\s|Tiếp\s+tục\s+(?:thực\s+hiện|triển\s+khai)|Để\s+(?:thực\s+hiện|triển\s+khai)|Nhằm\s+(?:thực\s+hiện|triển\s+khai)|Trên\s+cơ\s+sở|Cụ\s+thể\s+hóa)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opener();

    [GeneratedRegex(@"^\s*[-–+*•]?\s*(?:Tiếp\s+tục\s+)?(?:Thực\s+hiện|Triển\s+khai|Căn\s+cứ|Theo)\s+(?:" + Types + @")\s+số", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ArticleBasis();

    [GeneratedRegex(@"^\s*[-–+*•\d.)]*\s*(?:Căn\s+cứ\s+|Thực\s+hiện\s+)?" + Types, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*[-–+*•]?\s*(?:và\s+|các\s+)?" + Types + @"\s", RegexOptions.CultureInvariant)]
    private static partial Regex Continuation();

    [GeneratedRegex(@"(?:theo|xét|trên\s+cơ\s+sở)\s+(?:đề\s+nghị|đề\s+xuất|kiến\s+nghị|tham\s+mưu|ý\s+kiến)|Tờ\s+trình", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Submission();

    // Where the bases of a clause end: the submission, or the body that issues the plan.
    [GeneratedRegex(
        @"(?:[,.]\s*|\s)(?:theo|xét|trên\s+cơ\s+sở)\s+(?:đề\s+nghị|đề\s+xuất|kiến\s+nghị|tham\s+mưu)|(?:[,.]\s*|^)(?:UBND|Ủy\s+ban\s+nhân\s+dân|Uỷ\s+ban\s+nhân\s+dân|Sở|Ban|Bộ|Hội\s+đồng)[^;]{0,120}?(?:ban\s+hành|xây\s+dựng|triển\s+khai|đề\s+ra)\s",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EndOfBases();

    // Between two numbers of one list: "… và Kế hoạch số", "…, Quyết định số"; "thực hiện Quyết định số" is part of a name.
    [GeneratedRegex(@"(?:^|[,;)”]|\s(?:và|cùng))\s*(?:các\s+)?" + Types + @"(?:\s+[\p{L} ]{0,60}?)?\s*(?:số\s*:?\s*)?$|^\s*(?:,|và)\s*(?:số\s*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NextInList();

    [GeneratedRegex(@"Luật[\p{L} ,\-]{0,120}$|" + Types + @"\s+(?:số\s*:?\s*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NameBefore();

    [GeneratedRegex(@"\s*(?:số)?\s*:?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberWordLast();

    [GeneratedRegex(@"(?:Quyết\s+định|Nghị\s+quyết|Kế\s+hoạch|Chỉ\s+thị|Nghị\s+định)\s+số\s*:?\s*(?<number>\d{1,5})(?![\d/\s]*[/\-]\s*\p{Lu})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"(?<!\p{L})(?:Bộ\s+luật|Luật|Pháp\s+lệnh)\s+(?!này)\p{L}(?:(?!\s+(?:ngày|số(?!\s+điều)|năm|của\s+Quốc|được|và\s+các\s+văn)(?!\p{L}))(?:(?<=điều\s+của\s[^;]*)|(?!\s+và\s+Luật))[\p{L} ]|,\s*(?=(?:bổ|sử|tiết|phòng|chống|xử|truyền|thể|bảo)\p{Ll}*\s))*", RegexOptions.CultureInvariant)]
    private static partial Regex Law();

    [GeneratedRegex(@"điều\s+của\s+[^;]*$|(?:quy\s+định\s+(?:của|tại)|theo)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nested();

    [GeneratedRegex(@"^\s*(?:số)?\s*:?\s*\d{1,3}\s*/", RegexOptions.CultureInvariant)]
    private static partial Regex NumberNext();

    [GeneratedRegex(@"(?:thực\s+hiện|triển\s+khai)\s+(?:thực\s+hiện\s+)?(?:Quyết\s+định|Nghị\s+quyết|Chỉ\s+thị|Kế\s+hoạch)\s+số", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CarriesOut();

    [GeneratedRegex(@"^\s*(?:CĂN\s+CỨ|CƠ\s+SỞ\s+PHÁP\s+LÝ|CÁC\s+CĂN\s+CỨ|NHỮNG\s+CĂN\s+CỨ)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BasesHeading();
}
