using Xanh.Documents.Reading;

namespace Xanh.Cli.Reading;

/// <summary>One line on a terminal's standard error that says how far a slow reading (of a scan) has come.</summary>
internal sealed class ProgressLine(CliTexts texts) : IProgress<ReadProgress>, IDisposable
{
    private readonly Lock gate = new();
    private int shown;

    public void Report(ReadProgress value)
    {
        if (!string.Equals(value.Stage, "ocr", StringComparison.Ordinal))
            return;
        var line = texts["read.ocr", value.File, value.Done, value.Total];
        lock (gate)
        {
            Console.Error.Write("\r" + line.PadRight(shown));
            shown = line.Length;
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            if (shown > 0)
                Console.Error.Write("\r" + new string(' ', shown) + "\r");
            shown = 0;
        }
    }

    public void Dispose() => Clear();
}
