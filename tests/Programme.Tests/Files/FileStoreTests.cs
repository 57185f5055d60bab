using Xanh.Programme.Files;

namespace Xanh.Programme.Tests.Files;

public sealed class FileStoreTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("xanh-files-").FullName;

    [Fact]
    public async Task What_went_in_comes_out_under_its_hash()
    {
        var store = new FileStore(root);
        var stored = await PutAsync(store, "một tệp"u8.ToArray());
        stored.Value!.Length.ShouldBe("một tệp"u8.Length);
        await using var stream = store.Open(stored.Value.Sha256);
        using var reader = new StreamReader(stream);
        (await reader.ReadToEndAsync()).ShouldBe("một tệp");
        (await PutAsync(store, "một tệp"u8.ToArray())).Value.ShouldBe(stored.Value);
        Directory.GetFiles(root, "*", SearchOption.AllDirectories).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Too_long_content_is_refused_and_leaves_nothing()
    {
        var store = new FileStore(root);
        var outcome = await store.PutAsync(new MemoryStream(new byte[(2 << 20) + 1]), "lon.pdf", 2 << 20);
        outcome.Refusal!.Code.ShouldBe("file-too-large");
        outcome.Refusal.Arguments.ShouldBe(["lon.pdf", "2"]);
        Directory.GetFiles(root, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_is_no_hash_opens_nothing() =>
        Should.Throw<ArgumentException>(() => new FileStore(root).Open("../../../../etc/passwd"));

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static Task<Xanh.Programme.Shared.Outcome<StoredFile>> PutAsync(FileStore store, byte[] content) =>
        store.PutAsync(new MemoryStream(content), "tep.txt", 1 << 20);
}
