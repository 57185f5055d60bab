namespace Xanh.Documents.Reading;

/// <summary>How far the reading of a file has come.</summary>
/// <param name="Stage">Stable key: <c>open</c>, <c>ocr</c>, <c>outline</c>, <c>extract</c>.</param>
/// <param name="Done">Steps done of <paramref name="Total"/>.</param>
public readonly record struct ReadProgress(string File, string Stage, int Done, int Total);
