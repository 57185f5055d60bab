using Xanh.Documents.Reading;
using Xanh.Documents.Reading.Pdf;
using Xanh.Documents.Text;

namespace Xanh.Documents.Tests.Reading.Pdf;

/// <summary>Scans: slightly turned, noisy pictures of the text files.</summary>
public class PdfScanTests
{
    [Fact]
    public async Task A_scan_gives_the_paragraphs_of_its_original()
    {
        var original = (await PdfFile.ReadAsync("ke-hoach.pdf")).Blocks.OfType<Paragraph>().Select(p => Letters(p.Text.Value)).ToList();
        var progress = new List<ReadProgress>();
        var context = PdfFile.Context(progress: new Recorder(progress));
        var blocks = await new PdfReader().ReadAsync(PdfFile.Open("ke-hoach-quet.pdf"), context);
        var read = blocks.OfType<Paragraph>().ToList();
        read.Count.ShouldBe(original.Count);
        var alike = read.Select((p, i) => Likeness(Letters(p.Text.Value), original[i])).ToList();
        alike.Average().ShouldBeGreaterThan(0.97);
        alike.Min().ShouldBeGreaterThan(0.7);
        context.Scanned.ShouldBeTrue();
        context.Diagnostics.Select(d => d.Code).ShouldContain("read-by-ocr");
        read.ShouldAllBe(p => p.Confidence < 1 && p.Confidence > 0.5 && p.Bold == null);
        lock (progress)
            progress.Select(p => (p.Stage, p.Done, p.Total)).Order().ShouldBe([("ocr", 0, 2), ("ocr", 1, 2), ("ocr", 2, 2)]);
    }

    [Fact]
    public async Task A_table_in_a_scan_keeps_its_cells()
    {
        var (blocks, _) = await PdfFile.ReadAsync("phu-luc-quet.pdf");
        var table = blocks.OfType<Table>().Single();
        table.ColumnCount.ShouldBe(6);
        var row = table.Rows.Single(r => r[0].Text.Value == "2");
        Likeness(Letters(row[1].Text.Value), Letters("Tổ chức lớp tập huấn về kiểm toán năng lượng cho cán bộ kỹ thuật của doanh nghiệp")).ShouldBeGreaterThan(0.95);
        Likeness(Letters(row[2].Text.Value), Letters("Ban Quản lý các khu công nghiệp tỉnh")).ShouldBeGreaterThan(0.9);
        Likeness(Letters(row[4].Text.Value), Letters("Quý III/2027")).ShouldBeGreaterThan(0.8);
        table.Rows[1][2].Text.Value.ShouldNotBe(table.Rows[1][3].Text.Value);
    }

    [Theory]
    [InlineData("_ 1. Sở Công Thương", "1. Sở Công Thương")]
    [InlineData("- 1, Sở Công Thương", "1. Sở Công Thương")]
    [InlineData("I.MỤC ĐÍCH", "I. MỤC ĐÍCH")]
    [InlineData("KE HOẠCH", "KẾ HOẠCH")]
    [InlineData("- Chủ trì, phối hợp", "- Chủ trì, phối hợp")]
    [InlineData("12,5 tỷ đồng", "12,5 tỷ đồng")]
    public void Heads_of_paragraphs_are_mended_where_it_is_certain(string read, string mended) => ScanRepair.Repair(read).ShouldBe(mended);

    private static string Letters(string text) => string.Concat(VietnameseText.Fold(text).Where(char.IsLetterOrDigit));

    /// <summary>1 less the edits needed for each letter.</summary>
    private static double Likeness(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (corner, _) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }
        return 1 - (double)row[^1] / Math.Max(1, Math.Max(a.Length, b.Length));
    }

    private sealed class Recorder(List<ReadProgress> reports) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value)
        {
            lock (reports)
                reports.Add(value);
        }
    }
}
