using System.Text.Json;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Files;

/// <summary>
/// Files on their way in, in pieces: what came before a line broke stays, and the rest goes on behind it, even after a restart. Each lies beside a note of what it is
/// meant for, in a folder no web address leads to.
/// </summary>
public sealed class FileUploads(string root)
{
    private const int BufferLength = 1 << 16;

    /// <summary>Begins a file; nothing of it is there yet.</summary>
    public async Task<Guid> BeginAsync(FileUpload upload, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(root);
        var id = Guid.NewGuid();
        await File.Create(PartOf(id)).DisposeAsync();
        await File.WriteAllTextAsync(NoteOf(id), JsonSerializer.Serialize(upload, JsonSerializerOptions.Default), cancellation);
        return id;
    }

    /// <returns>What it is and how many bytes are there; null when it is not there, or no longer.</returns>
    public async Task<(FileUpload Upload, long Offset)?> FindAsync(Guid id, CancellationToken cancellation = default)
    {
        if (!File.Exists(NoteOf(id)) || !File.Exists(PartOf(id)))
            return null;
        var upload = JsonSerializer.Deserialize<FileUpload>(await File.ReadAllTextAsync(NoteOf(id), cancellation), JsonSerializerOptions.Default)!;
        return (upload, new FileInfo(PartOf(id)).Length);
    }

    /// <summary>Puts bytes behind those that are there; when the line breaks, those that came stay.</summary>
    /// <param name="offset">How many bytes the sender knows to be there.</param>
    /// <returns>How many bytes are there now; refuses <c>upload-gone</c>, <c>upload-busy</c>, <c>upload-offset</c> (with what is there), <c>file-too-large</c>.</returns>
    public async Task<Outcome<FileProgress>> AppendAsync(Guid id, long offset, Stream content, CancellationToken cancellation = default)
    {
        if (await FindAsync(id, cancellation) is not var (upload, there))
            return new Refusal("upload-gone");
        if (offset != there)
            return new Refusal("upload-offset", there.ToString(System.Globalization.CultureInfo.InvariantCulture));
        try
        {
            await using var part = new FileStream(PartOf(id), FileMode.Append, FileAccess.Write, FileShare.Read, 0, FileOptions.Asynchronous);
            return await CopyAsync(upload, part, content, cancellation);
        }
        catch (IOException) when (File.Exists(PartOf(id)) && IsBusy(id))
        {
            // Another request of the same sender still writes: its line is dead, and it has not noticed yet.
            return new Refusal("upload-busy");
        }
    }

    /// <summary>Where the bytes lie, for a program that looks at them.</summary>
    public string PartOf(Guid id) => Path.Combine(root, id.ToString("N") + ".part");

    public Stream Open(Guid id) => new FileStream(PartOf(id), FileMode.Open, FileAccess.Read, FileShare.Read, BufferLength, FileOptions.Asynchronous | FileOptions.SequentialScan);

    public void Remove(Guid id)
    {
        if (!Directory.Exists(root))
            return;
        File.Delete(NoteOf(id));
        File.Delete(PartOf(id));
    }

    /// <summary>Removes what nobody went on with.</summary>
    /// <returns>How many.</returns>
    public int Sweep(DateTimeOffset before)
    {
        if (!Directory.Exists(root))
            return 0;
        var old = Directory.EnumerateFiles(root, "*.part").Where(f => File.GetLastWriteTimeUtc(f) < before.UtcDateTime)
            .Select(f => Path.GetFileNameWithoutExtension(f)).Where(n => Guid.TryParseExact(n, "N", out _)).ToList();
        old.ForEach(n => Remove(Guid.ParseExact(n, "N")));
        return old.Count;
    }

    private static async Task<Outcome<FileProgress>> CopyAsync(FileUpload upload, FileStream part, Stream content, CancellationToken cancellation)
    {
        var buffer = new byte[BufferLength];
        var length = part.Position;
        while (await content.ReadAsync(buffer, cancellation) is var read and > 0)
        {
            if (length + read > upload.Length)
                return new Refusal("upload-longer", upload.Name);
            // Not cancelled between here and the disk: what was counted is there.
            await part.WriteAsync(buffer.AsMemory(0, read), CancellationToken.None);
            length += read;
        }
        return new FileProgress(length, upload.Length);
    }

    private bool IsBusy(Guid id)
    {
        try
        {
            using var own = new FileStream(PartOf(id), FileMode.Open, FileAccess.Write, FileShare.Read);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private string NoteOf(Guid id) => Path.Combine(root, id.ToString("N") + ".json");
}
