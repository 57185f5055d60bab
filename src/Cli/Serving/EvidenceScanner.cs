using Xanh.Processes;
using Xanh.Programme.Reporting.Filling;

namespace Xanh.Cli.Serving;

/// <summary>Looks at handed-in files with the installation's own virus scanner: any program that ends with 0 for clean and 1 for infected, as clamscan and clamdscan do.</summary>
internal static class EvidenceScanner
{
    /// <summary>Name of the setting: <c>Scan__Command="clamdscan --fdpass --no-summary {file}"</c> in the environment.</summary>
    public const string Setting = "Scan:Command";

    private const string Place = "{file}";
    private const int Clean = 0;
    private const int Infected = 1;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <param name="command">Program and arguments parted by spaces, <c>{file}</c> standing for the file, which is put last when it is not there; null or empty for no scanner.</param>
    public static EvidenceScan Of(string? command) => string.IsNullOrWhiteSpace(command)
        ? new EvidenceScan()
        : new EvidenceScan((path, cancellation) => LookAsync(command.Split(' ', StringSplitOptions.RemoveEmptyEntries), Path.GetFullPath(path), cancellation));

    private static async Task<ScanVerdict> LookAsync(string[] words, string path, CancellationToken cancellation)
    {
        List<string> arguments = [.. words.Skip(1).Select(w => w.Replace(Place, path, StringComparison.Ordinal))];
        if (!words.Skip(1).Any(w => w.Contains(Place, StringComparison.Ordinal)))
            arguments.Add(path);
        var outcome = await ChildRunner.RunAsync(new ChildProgram(words[0], arguments) { TimeLimit = Longest, MemoryLimitBytes = 4L << 30, OutputLimitBytes = 1 << 20 }, cancellation);
        return outcome switch
        {
            { Status: ChildStatus.Ended, ExitCode: Clean } => ScanVerdict.Clean,
            { Status: ChildStatus.Ended, ExitCode: Infected } => ScanVerdict.Infected,
            _ => ScanVerdict.Failed,
        };
    }
}
