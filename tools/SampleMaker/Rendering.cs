namespace Xanh.SampleMaker;

/// <summary>Makes all files of a sample.</summary>
internal static class Rendering
{
    public static void Make(SampleSource source, bool external)
    {
        var main = source.Parts[0].Blocks;
        foreach (var file in source.Files)
            Make(source, Path.Combine(source.Folder, file), main, external);
        foreach (var part in source.Parts.Skip(1))
            Make(source, Path.Combine(source.Folder, part.File!), part.Blocks, external);
    }

    private static void Make(SampleSource source, string path, IReadOnlyList<Block> blocks, bool external)
    {
        switch (Path.GetExtension(path))
        {
            case ".docx":
                new DocxWriter(source).Write(path, blocks);
                StableZip.Rewrite(path);
                break;
            case ".xlsx":
                XlsxWriter.Write(path, blocks);
                StableZip.Rewrite(path);
                break;
            case ".txt":
                File.WriteAllText(path, new PlainWriters(source).Text(blocks));
                break;
            case ".html":
                File.WriteAllText(path, new PlainWriters(source).Html(blocks));
                break;
            default:
                if (!external)
                    break;
                var scratch = Directory.CreateTempSubdirectory("sample");
                var docx = Path.Combine(scratch.FullName, "van-ban.docx");
                new DocxWriter(source).Write(docx, blocks);
                ExternalRenderings.Make(docx, path);
                scratch.Delete(recursive: true);
                break;
        }
    }
}
