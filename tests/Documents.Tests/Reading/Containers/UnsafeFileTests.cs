using System.IO.Compression;
using System.Text;
using Xanh.Documents.Reading;
using Xanh.Documents.Reading.Containers;
using Xanh.Documents.Reading.Docx;
using Xanh.Documents.Tests.Reading.Docx;

namespace Xanh.Documents.Tests.Reading.Containers;

public class UnsafeFileTests
{
    private const string Document = "word/document.xml";

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x>&a;</x>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>")]
    [InlineData("<!DOCTYPE x SYSTEM \"http://example.vn/x.dtd\"><x/>")]
    public async Task A_document_type_is_refused(string xml) =>
        (await RefusalOfAsync(DocxFile.WithBody("").With(Document, xml).ToFile())).Code.ShouldBe("unsafe-xml");

    [Theory]
    [InlineData(Document)]
    [InlineData("word/styles.xml")]
    [InlineData("word/numbering.xml")]
    [InlineData("_rels/.rels")]
    public async Task A_part_that_is_no_sound_XML_is_refused(string part)
    {
        var refusal = await RefusalOfAsync(DocxFile.WithBody(DocxFile.P("x")).With(part, "<a><b></a>").ToFile());
        refusal.Code.ShouldBe("damaged-xml");
        refusal.Arguments.ShouldContain(part);
    }

    [Fact]
    public async Task A_part_that_breaks_off_is_refused_and_not_read_in_half()
    {
        var whole = DocxFile.Root("document", "<w:body>" + DocxFile.P("x") + "</w:body>");
        (await RefusalOfAsync(DocxFile.WithBody("").With(Document, whole[..^10]).ToFile())).Code.ShouldBe("damaged-xml");
    }

    [Fact]
    public async Task A_ZIP_that_breaks_off_is_refused()
    {
        var bytes = DocxFile.WithBody(DocxFile.P("x")).ToBytes();
        (await RefusalOfAsync(new SourceFile("a.docx", bytes.AsMemory(0, bytes.Length - 30)))).Code.ShouldBe("truncated");
    }

    [Fact]
    public async Task Packed_bytes_that_were_changed_are_refused()
    {
        var text = string.Concat(Enumerable.Range(0, 2000).Select(i => DocxFile.P(i.GetHashCode().ToString("x8", null))));
        var bytes = DocxFile.WithBody(text).ToBytes();
        bytes.AsSpan(bytes.Length / 3, 400).Fill(0xFF);
        (await RefusalOfAsync(new SourceFile("a.docx", bytes))).Code.ShouldBeOneOf("truncated", "damaged-xml");
    }

    [Fact]
    public async Task A_bomb_is_refused_before_it_is_unpacked()
    {
        var bomb = ZipFile.OfBytes((Document, new byte[3 << 20]));
        var limits = ReadLimits.Default with { EntryBytes = 1 << 20 };
        (await ReadingRun.RefusalOfAsync(new DocxReader(), new SourceFile("a.docx", bomb), limits)).Code.ShouldBe("zip-bomb");
        var many = ZipFile.OfBytes(Enumerable.Range(0, 5).Select(i => ("word/" + (char)('a' + i), new byte[1 << 20])));
        (await ReadingRun.RefusalOfAsync(new DocxReader(), new SourceFile("a.docx", many), limits with { UnpackedBytes = 4 << 20 })).Code.ShouldBe("zip-bomb");
    }

    [Fact]
    public async Task A_bomb_that_packs_too_well_is_refused_while_it_is_unpacked()
    {
        var text = new string(' ', 40 << 20);
        var file = new SourceFile("a.docx", ZipFile.Of((Document, DocxFile.Root("document", "<w:body>" + text + "</w:body>"))));
        (await RefusalOfAsync(file)).Code.ShouldBe("zip-bomb");
    }

    [Fact]
    public async Task A_bomb_that_lies_about_its_size_is_refused()
    {
        var bytes = ZipFile.OfBytes((Document, Encoding.ASCII.GetBytes("<a>" + new string(' ', 3 << 20) + "</a>")));
        // The directory at the end says 5 bytes, the entry holds three million.
        var directory = bytes.AsSpan().LastIndexOf("PK\x01\x02"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(directory + 24), 5);
        var limits = ReadLimits.Default with { EntryBytes = 1 << 20 };
        (await ReadingRun.RefusalOfAsync(new DocxReader(), new SourceFile("a.docx", bytes), limits)).Code.ShouldBeOneOf("zip-bomb", "truncated", "damaged-xml");
    }

    [Fact]
    public async Task Too_many_parts_are_refused()
    {
        var file = new SourceFile("a.docx", ZipFile.Of(Enumerable.Range(0, 12).Select(i => ("word/" + (char)('a' + i), ""))));
        (await ReadingRun.RefusalOfAsync(new DocxReader(), file, ReadLimits.Default with { Entries = 10 })).Code.ShouldBe("too-many-entries");
    }

    [Fact]
    public async Task Encrypted_entries_ask_for_the_password()
    {
        var bytes = DocxFile.WithBody("").ToBytes();
        var directory = bytes.AsSpan().IndexOf("PK\x01\x02"u8);
        bytes[directory + 8] |= 1;
        (await RefusalOfAsync(new SourceFile("a.docx", bytes))).Code.ShouldBe("password-protected");
    }

    [Fact]
    public async Task Endless_nesting_is_refused()
    {
        var open = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 5000));
        var close = string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 5000));
        (await RefusalOfAsync(DocxFile.WithBody(open + close).ToFile())).Code.ShouldBe("too-deep");
    }

    [Fact]
    public async Task Rows_over_the_limit_are_refused()
    {
        var rows = string.Concat(Enumerable.Repeat(DocxFile.Tr(DocxFile.Tc("x")), 20));
        var file = DocxFile.WithBody(DocxFile.Tbl(rows)).ToFile();
        (await ReadingRun.RefusalOfAsync(new DocxReader(), file, ReadLimits.Default with { TableRows = 10 })).Code.ShouldBe("table-too-large");
    }

    [Fact]
    public async Task Macros_are_left_alone_with_a_warning()
    {
        var run = await ReadingRun.OfAsync(new DocxReader(), DocxFile.WithBody(DocxFile.P("x")).With("word/vbaProject.bin", "Sub AutoOpen()").ToFile("a.docm"));
        run.Lines.ShouldBe(["x"]);
        run.Diagnostics.Select(d => d.Code).ShouldBe(["macros-ignored"]);
    }

    [Fact]
    public async Task The_main_part_may_have_another_name_and_its_path_backslashes_or_capitals()
    {
        var file = ZipFile.Of(
            ("_rels/.rels", DocxFile.Relationships("<Relationship Id=\"a\" Type=\"http://x/officeDocument\" Target=\"Word/document2.xml\"/>")),
            (@"word\Document2.xml", DocxFile.Root("document", "<w:body>" + DocxFile.P("x") + "</w:body>")));
        (await ReadingRun.OfAsync(new DocxReader(), new SourceFile("a.docx", file))).Lines.ShouldBe(["x"]);
    }

    [Fact]
    public async Task Reading_stops_when_cancelled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var context = new ReadContext { Limits = ReadLimits.Default, Lexicon = Lexicon.WordLists.Default, Cancellation = source.Token };
        await Should.ThrowAsync<OperationCanceledException>(() => new DocxReader().ReadAsync(DocxFile.WithBody(DocxFile.P("x")).ToFile(), context));
    }

    [Fact]
    public void Content_behind_an_offset_of_its_buffer_is_read()
    {
        var bytes = ZipFile.Of(("a.xml", "<a/>"));
        byte[] buffer = [1, 2, 3, .. bytes, 4, 5];
        using var package = OfficePackage.Open(new SourceFile("a.docx", buffer.AsMemory(3, bytes.Length)), ReadLimits.Default);
        package.Has("A.XML").ShouldBeTrue();
    }

    private static Task<ReadRefusal> RefusalOfAsync(SourceFile file) => ReadingRun.RefusalOfAsync(new DocxReader(), file);
}
