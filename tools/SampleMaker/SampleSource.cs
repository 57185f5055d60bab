namespace Xanh.SampleMaker;

/// <summary>A parsed source: settings, the files it makes with their blocks, and its labels.</summary>
internal sealed record SampleSource(
    string Folder,
    IReadOnlyDictionary<string, string> Settings,
    IReadOnlyList<SamplePart> Parts,
    IReadOnlyList<Note> Notes)
{
    public string? Setting(string key) => Settings.GetValueOrDefault(key);

    public IReadOnlyList<string> Files => Split(Settings["files"]);

    public static IReadOnlyList<string> Split(string value) => value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
