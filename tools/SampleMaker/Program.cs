using Xanh.SampleMaker;

// dotnet run --project tools/SampleMaker -- [--external] FOLDER…
// Renders every source (*.md with settings) under the folders; --external also those renderings that need LibreOffice and ImageMagick.
var external = args.Contains("--external");
foreach (var path in args.Where(a => a != "--external").SelectMany(f => Directory.EnumerateFiles(f, "*.md", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
{
    if (!File.ReadLines(path).FirstOrDefault("").StartsWith("---", StringComparison.Ordinal))
        continue;
    var source = new SourceParser(path).Parse();
    Rendering.Make(source, external);
    GoldWriter.Write(source);
    Console.WriteLine(path);
}
