using System.Text;

namespace Xanh.Documents.Tests.Reading.PlainText;

public class TextDecodingTests
{
    private const string Sentence = "Kế hoạch phát triển công nghiệp môi trường, Sở Công Thương chủ trì thực hiện nhiệm vụ";

    [Fact]
    public async Task Unicode_in_any_form_is_read_without_a_warning()
    {
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(Sentence),
            [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Sentence)],
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sentence)],
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Sentence)],
        ];
        foreach (var file in files)
            await ShouldRead(file, warning: null);
    }

    [Fact]
    public async Task Windows_1258_is_told_by_its_words()
    {
        var decomposed = new StringBuilder();
        foreach (var c in Sentence)
            decomposed.Append(CodePage1258().GetByteCount([c]) == 1 && CodePage1258().GetBytes([c])[0] != '?' ? c.ToString() : Split(c));
        await ShouldRead(CodePage1258().GetBytes(decomposed.ToString()), "legacy-encoding");
    }

    [Fact]
    public async Task Tcvn3_is_told_by_its_words() =>
        await ShouldRead(Encoding.Latin1.GetBytes("K\u00D5 ho\u00B9ch s\u00B6n xu\u00CAt, nhi\u00D6m v\u00F4 c\u00F1a t\u00D8nh"), "legacy-encoding", "Kế hoạch sản xuất, nhiệm vụ của tỉnh");

    [Fact]
    public async Task Vni_is_told_by_its_words() =>
        await ShouldRead(Encoding.Latin1.GetBytes("Ke\u00E1 hoa\u00EFch sa\u00FBn xua\u00E1t, nhie\u00E4m vu\u00EF cu\u00FBa t\u00E6nh"), "legacy-encoding", "Kế hoạch sản xuất, nhiệm vụ của tỉnh");

    [Fact]
    public async Task Utf8_saved_twice_is_read_once() =>
        await ShouldRead(Encoding.UTF8.GetBytes(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(Encoding.UTF8.GetBytes("Kế hoạch tiết kiệm điện của tỉnh"))), "legacy-encoding", "Kế hoạch tiết kiệm điện của tỉnh");

    private static async Task ShouldRead(byte[] bytes, string? warning, string expected = Sentence)
    {
        var context = ReadingSamples.Context();
        var source = await ReadingSamples.Read(bytes, "cu.txt", context);
        ReadingSamples.Show(source.Blocks.Single()).ShouldBe(expected);
        context.Diagnostics.Select(d => d.Code).ShouldBe(warning is null ? [] : [warning]);
    }

    private static Encoding CodePage1258() => CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    // Windows-1258 writes â, ê, ô … as one letter and their tones as another.
    private static string Split(char c)
    {
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length == 3 ? parts.Length > 2 && parts[1] == '\u0323' ? $"{parts[0]}{parts[2]}".Normalize(NormalizationForm.FormC) + parts[1] : parts[..2].Normalize(NormalizationForm.FormC) + parts[2] : parts;
    }
}
