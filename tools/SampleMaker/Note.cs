namespace Xanh.SampleMaker;

/// <summary>A label behind <c>%%</c>: its kind, whether the item may be absent, its fields, and the line it stands on.</summary>
/// <param name="Kind">S A X P (tasks), G (target), R (report), B (legal basis), C (only cited), F (funding), N (recipient), M (amendment).</param>
internal sealed record Note(string Kind, bool Optional, string Value, ILookup<string, string> Fields, string LineText, string Section, Note? Heading, string? Group)
{
    public string? this[string key] => Fields[key].FirstOrDefault();
}
