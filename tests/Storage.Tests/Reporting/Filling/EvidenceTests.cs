using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Files;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Reporting.Filling;

public class EvidenceTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_file_is_taken_for_what_it_is(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var report = await SampleReports.OpenAsync(database);
        (await AddAsync(database, report.Id, "bang.pdf", "MZ"u8.ToArray())).Refusal!.Code.ShouldBe("file-kind");
        (await AddAsync(database, report.Id, "chay.exe", "MZ"u8.ToArray())).Refusal!.Code.ShouldBe("file-kind");
        (await AddAsync(database, report.Id, "rong.pdf", [])).Refusal!.Code.ShouldBe("file-empty");
        (await AddAsync(database, report.Id, "so.pdf", Pdf(100), SampleReports.Advised)).Refusal!.Code.ShouldBe("evidence-place");
        (await AddAsync(database, report.Id, "nguoi-khac.pdf", Pdf(100), actor: SampleReports.Foreigner)).Refusal!.Code.ShouldBe("not-allowed");
        var taken = (await AddAsync(database, report.Id, @"C:\ho-so\danh-sach.pdf", Pdf(5000))).Value!;
        (taken.Name, taken.ContentType, taken.Size, taken.Sha256).ShouldBe(("danh-sach.pdf", "application/pdf", 5000L, Convert.ToHexStringLower(SHA256.HashData(Pdf(5000)))));
        (await AddAsync(database, report.Id, "lan-nua.pdf", Pdf(5000))).Value!.Id.ShouldBe(taken.Id);
        (await SampleReports.FormAsync(database, report.Id)).Find(SampleReports.List)!.Evidence.ShouldHaveSingleItem().Name.ShouldBe("danh-sach.pdf");

        (await database.RunAsync((RemoveEvidence remove) => remove.RunAsync(new RemoveEvidence.Request(taken.Id), SampleReports.Foreigner))).Refusal!.Code.ShouldBe("not-allowed");
        (await database.RunAsync((RemoveEvidence remove) => remove.RunAsync(new RemoveEvidence.Request(taken.Id), SampleReports.Colleague))).Refusal.ShouldBeNull();
        (await SampleReports.FormAsync(database, report.Id)).Find(SampleReports.List)!.Evidence.ShouldBeEmpty();
        (await database.RunAsync((ProgrammeDb db) => db.ReportEvidence.SingleAsync())).RemovedBy.ShouldBe(SampleReports.Colleague.Id);
        Directory.EnumerateFiles(UploadsOf(database)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Thirty_megabytes_over_a_line_that_breaks_again_and_again_arrive_whole()
    {
        await using var database = await OpenedAsync("SQLite");
        var report = await SampleReports.OpenAsync(database);
        var content = Pdf(30 << 20);
        var begun = (await BeginAsync(database, report.Id, content.Length)).Value!;
        var (offset, cuts) = (0L, 0);
        AppendEvidence.Appended? done = null;
        while (done?.Evidence is null)
        {
            var line = new BreakingLine(content.AsMemory((int)offset), breaksAfter: (1 << 20) + (cuts * 77_777));
            try
            {
                done = (await AppendAsync(database, begun.Id, offset, line, SampleReports.Reporter)).Value;
            }
            catch (IOException)
            {
                cuts++;
                offset = (await database.RunAsync((AppendEvidence append) => append.FindAsync(begun.Id, SampleReports.Reporter)))!.Value.Offset;
            }
        }
        cuts.ShouldBeGreaterThan(10);
        done.Evidence.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(content)));
        await using var kept = database.Services.GetRequiredService<FileStore>().Open(done.Evidence.Sha256);
        kept.Length.ShouldBe(content.Length);
    }

    [Fact]
    public async Task Pieces_that_do_not_fit_are_refused_with_what_is_there()
    {
        await using var database = await OpenedAsync("SQLite");
        var report = await SampleReports.OpenAsync(database);
        (await BeginAsync(database, report.Id, FillingLimits.FileSize + 1L)).Refusal!.Code.ShouldBe("file-too-large");
        var begun = (await BeginAsync(database, report.Id, 100)).Value!;
        (await AppendAsync(database, begun.Id, 0, new MemoryStream(Pdf(40)), SampleReports.Reporter)).Value!.Progress.ShouldBe(new FileProgress(40, 100));
        var stale = await AppendAsync(database, begun.Id, 0, new MemoryStream(Pdf(40)), SampleReports.Reporter);
        (stale.Refusal!.Code, stale.Refusal.Arguments[0]).ShouldBe(("upload-offset", "40"));
        (await AppendAsync(database, begun.Id, 40, new MemoryStream(Pdf(60)), SampleReports.Colleague)).Refusal!.Code.ShouldBe("upload-gone");
        (await AppendAsync(database, begun.Id, 40, new MemoryStream(Pdf(61)), SampleReports.Reporter)).Refusal!.Code.ShouldBe("upload-longer");
        var store = database.Services.GetRequiredService<FileStore>();
        store.Uploads.Sweep(TimeProvider.System.GetUtcNow().AddDays(-1)).ShouldBe(0);
        store.Uploads.Sweep(TimeProvider.System.GetUtcNow().AddDays(1)).ShouldBe(1);
        (await AppendAsync(database, begun.Id, 40, new MemoryStream(Pdf(60)), SampleReports.Reporter)).Refusal!.Code.ShouldBe("upload-gone");
    }

    [Theory]
    [InlineData(ScanVerdict.Infected, "evidence-infected")]
    [InlineData(ScanVerdict.Failed, "evidence-not-scanned")]
    [InlineData(ScanVerdict.Clean, null)]
    public async Task A_file_is_taken_only_when_the_scan_says_so(ScanVerdict verdict, string? refusal)
    {
        await using var database = await OpenedAsync("SQLite");
        var report = await SampleReports.OpenAsync(database);
        await using var scope = database.Services.CreateAsyncScope();
        var looked = "";
        var scan = new EvidenceScan((path, _) =>
        {
            looked = File.ReadAllText(path);
            return Task.FromResult(verdict);
        });
        var services = scope.ServiceProvider;
        var desk = ActivatorUtilities.CreateInstance<EvidenceDesk>(services, scan);
        var add = new AddEvidence(ActivatorUtilities.CreateInstance<BeginEvidence>(services, desk), ActivatorUtilities.CreateInstance<AppendEvidence>(services, desk));
        var done = await add.RunAsync(new AddEvidence.Request(report.Id, SampleReports.List, new HandedFile("a.pdf", () => new MemoryStream(Pdf(50))), 50), SampleReports.Reporter);
        done.Refusal?.Code.ShouldBe(refusal);
        done.Succeeded.ShouldBe(refusal is null);
        looked.ShouldStartWith("%PDF-");
    }

    private static byte[] Pdf(int length)
    {
        var content = new byte[length];
        for (var i = 0; i < length; i++)
            content[i] = (byte)(i * 31 % 251);
        "%PDF-1.7"u8.ToArray().AsSpan(0, Math.Min(8, length)).CopyTo(content);
        return content;
    }

    private static string UploadsOf(TestDatabase database) => Path.GetDirectoryName(database.Services.GetRequiredService<FileStore>().Uploads.PartOf(Guid.Empty))!;

    private static Task<Outcome<ReportEvidence>> AddAsync(TestDatabase database, Guid report, string name, byte[] content, string key = SampleReports.List, Actor? actor = null) =>
        database.RunAsync((AddEvidence add) => add.RunAsync(new AddEvidence.Request(report, key, new HandedFile(name, () => new MemoryStream(content)), content.Length), actor ?? SampleReports.Reporter));

    private static Task<Outcome<BeginEvidence.Begun>> BeginAsync(TestDatabase database, Guid report, long length) =>
        database.RunAsync((BeginEvidence begin) => begin.RunAsync(new BeginEvidence.Request(report, SampleReports.List, "anh.pdf", length), SampleReports.Reporter));

    private static Task<Outcome<AppendEvidence.Appended>> AppendAsync(TestDatabase database, Guid upload, long offset, Stream content, Actor actor) =>
        database.RunAsync((AppendEvidence append) => append.RunAsync(new AppendEvidence.Request(upload, offset, content), actor));

    private static async Task<TestDatabase> OpenedAsync(string kind)
    {
        var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await SampleReports.PrepareAsync(database);
        return database;
    }

    /// <summary>Gives small pieces, and breaks after so many bytes.</summary>
    private sealed class BreakingLine(ReadOnlyMemory<byte> content, int breaksAfter) : Stream
    {
        private int given;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (given >= breaksAfter && given < content.Length)
                throw new IOException("The line is broken.");
            var piece = Math.Min(Math.Min(count, 16_000), content.Length - given);
            content.Slice(given, piece).CopyTo(buffer.AsMemory(offset));
            given += piece;
            return piece;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
