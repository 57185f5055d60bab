using System.Diagnostics;

namespace Xanh.SampleMaker;

/// <summary>Renderings made from the .docx by other programs: .pdf and .doc by LibreOffice, the scan by pdftoppm and ImageMagick.</summary>
internal static class ExternalRenderings
{
    public static void Make(string docx, string target)
    {
        var scratch = Directory.CreateTempSubdirectory("sample");
        try
        {
            var extension = target.EndsWith(".doc", StringComparison.Ordinal) ? "doc" : "pdf";
            Run("soffice", $"-env:UserInstallation=file://{scratch.FullName}/profile", "--headless", "--convert-to", extension == "doc" ? "doc:MS Word 97" : "pdf", "--outdir", scratch.FullName, docx);
            var made = Path.Combine(scratch.FullName, Path.GetFileNameWithoutExtension(docx) + "." + extension);
            if (target.EndsWith(".scan.pdf", StringComparison.Ordinal))
            {
                Run("pdftoppm", "-r", "200", "-gray", "-png", made, Path.Combine(scratch.FullName, "page"));
                var pages = Directory.GetFiles(scratch.FullName, "page*.png").Order(StringComparer.Ordinal).ToList();
                foreach (var page in pages)
                    Run("convert", page, "-background", "white", "-virtual-pixel", "white", "-distort", "SRT", "0.3", "-blur", "0x0.4", "-colorspace", "Gray", "-quality", "40", page + ".jpg");
                ImagePdf.Write(target, [.. pages.Select(p => File.ReadAllBytes(p + ".jpg"))]);
                return;
            }
            File.Copy(made, target, overwrite: true);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed");
    }
}
