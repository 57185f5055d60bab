using System.Globalization;
using Xanh.Documents.Reading.Rows;
using Xanh.Programme.Access;
using Xanh.Programme.Files;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers.Importing;

/// <summary>Takes tables in and opens them again for who sent them; nobody else may.</summary>
public sealed class ImportDesk(FileStore store, CurrentProvince province)
{
    public const long MostBytes = 50L << 20;

    private const int LongestName = 200;

    /// <param name="Id">Name of the upload.</param>
    public sealed record Received(Guid Id);

    /// <returns>The upload; refuses <c>not-allowed</c>, <c>import-no-file</c>, <c>file-too-large</c>, and <c>import-table</c> with why the table cannot be read.</returns>
    public async Task<Outcome<Received>> ReceiveAsync(IRegister register, string fileName, Stream content, long length, CultureInfo culture, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        var name = NameOf(fileName);
        if (length == 0)
            return new Refusal("import-no-file");
        if (length > MostBytes)
            return new Refusal("file-too-large", name, (MostBytes >> 20).ToString(CultureInfo.InvariantCulture));
        var id = await store.Uploads.BeginAsync(new FileUpload(province.Id, actor.Id, PurposeOf(register), "", name, length), cancellation);
        var come = await store.Uploads.AppendAsync(id, 0, content, cancellation);
        var opened = come.Succeeded ? await OpenAsync(register, id, culture, actor, cancellation) : Outcome<UploadedTable>.FromRefusal(come.Refusal);
        opened.Value?.Dispose();
        if (opened.Succeeded)
            return new Received(id);
        store.Uploads.Remove(id);
        return opened.Refusal;
    }

    /// <returns>Refuses <c>import-gone</c>, and <c>import-table</c> with why the table cannot be read.</returns>
    internal async Task<Outcome<UploadedTable>> OpenAsync(IRegister register, Guid id, CultureInfo culture, Actor actor, CancellationToken cancellation)
    {
        if (await store.Uploads.FindAsync(id, cancellation) is not var (upload, there) || there != upload.Length || upload.Owner != actor.Id
            || !string.Equals(upload.ProvinceId, province.Id, StringComparison.Ordinal) || !string.Equals(upload.Purpose, PurposeOf(register), StringComparison.Ordinal))
            return new Refusal("import-gone");
        return RowFile.Open(store.Uploads.Open(id), upload.Name, out var refusal) is { } file
            ? new UploadedTable(file, upload.Name)
            : new Refusal("import-table", refusal!.Message(culture));
    }

    private static string PurposeOf(IRegister register) => "register/" + register.Code;

    private static string NameOf(string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.Length > LongestName ? name[^LongestName..] : name;
    }
}
