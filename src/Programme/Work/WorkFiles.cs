using Xanh.Programme.Files;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>Takes handed-in files into the store after looking at what they are.</summary>
public sealed class WorkFiles(FileStore store)
{
    /// <summary>A file that lies in the store and waits for its note.</summary>
    public sealed record Taken(string Name, string MediaType, StoredFile Stored);

    /// <returns>All files; refuses <c>too-many-files</c>, <c>file-empty</c>, <c>file-kind</c>, <c>file-too-large</c>.</returns>
    public async Task<Outcome<IReadOnlyList<Taken>>> TakeAsync(IReadOnlyList<HandedFile> files, CancellationToken cancellation)
    {
        if (files.Count > WorkLimits.FilesOfNote)
            return new Refusal("too-many-files", Shown(WorkLimits.FilesOfNote));
        var taken = new List<Taken>();
        foreach (var file in files)
        {
            var name = NameOf(file.Name);
            var head = await HeadAsync(file, cancellation);
            if (head.Length == 0)
                return new Refusal("file-empty", name);
            if (FileKinds.MediaTypeOf(name, head) is not { } mediaType)
                return new Refusal("file-kind", name, string.Join(' ', FileKinds.Endings));
            await using var content = file.OpenRead();
            var stored = await store.PutAsync(content, name, WorkLimits.FileSize, cancellation);
            if (!stored.Succeeded)
                return stored.Refusal;
            taken.Add(new Taken(name, mediaType, stored.Value));
        }
        return Outcome<IReadOnlyList<Taken>>.FromValue(taken);
    }

    private static async Task<byte[]> HeadAsync(HandedFile file, CancellationToken cancellation)
    {
        await using var content = file.OpenRead();
        var head = new byte[FileKinds.HeadLength];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellation);
        return head[..length];
    }

    // Browsers of old sent whole paths; control characters would break headers.
    private static string NameOf(string given)
    {
        var name = string.Concat(given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))).Trim();
        var ending = Path.GetExtension(name);
        return name.Length <= WorkLimits.FileName ? name : name[..(WorkLimits.FileName - ending.Length)] + ending;
    }

    private static string Shown(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
