namespace Xanh.Documents.Reading.Tools;

/// <summary>Runs an external program (pdftotext, tesseract, …) for the library, which starts no process and touches no file itself.</summary>
/// <remarks>Must honour the limits of the call, never throw for what the program does, and leave nothing behind.</remarks>
public delegate Task<ToolOutput> ToolRunner(ToolCall call, CancellationToken cancellation);
