using Xanh.Cli.Serving;
using Xanh.Programme.Reporting.Filling;

namespace Xanh.Cli.Tests.Serving;

public class EvidenceScannerTests
{
    [Theory]
    [InlineData("grep -qv EICAR {file}", "sạch", ScanVerdict.Clean)]
    [InlineData("grep -qv EICAR", "EICAR", ScanVerdict.Infected)]
    [InlineData("grep -q --no-such-option", "sạch", ScanVerdict.Failed)]
    [InlineData("khong-co-chuong-trinh-nay", "sạch", ScanVerdict.Failed)]
    [InlineData("", "gì cũng được", ScanVerdict.Clean)]
    public async Task The_scanner_of_the_installation_decides(string command, string content, ScanVerdict verdict)
    {
        using var folder = new Folder();
        var path = folder.Write("tep.part", content);
        (await EvidenceScanner.Of(command).LookAsync(path, TestContext.Current.CancellationToken)).ShouldBe(verdict);
    }
}
