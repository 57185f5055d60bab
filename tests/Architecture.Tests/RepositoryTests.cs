using System.Text.Json;
using System.Text.RegularExpressions;
using Xanh.Architecture.Tests.Reading;

namespace Xanh.Architecture.Tests;

public partial class RepositoryTests
{
    [Fact]
    public void No_package_source_is_written_down()
    {
        SourceTree.Files.Where(f => f.EndsWith("nuget.config", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        SourceTree.With("package-lock.json").Where(f => SourceTree.Read(f).Contains("\"resolved\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void No_path_of_a_machine_is_written_down() => SourceTree
        .With(".cs", ".cshtml", ".csproj", ".props", ".md", ".sh", ".mjs", ".js", ".json", ".txt", ".yml", "run")
        .Where(f => !f.EndsWith("packages.lock.json", StringComparison.Ordinal))
        .Where(f => MachinePath().IsMatch(SourceTree.Read(f)))
        .ShouldBeEmpty();

    [Fact]
    public void Message_files_say_the_same_keys_in_both_languages()
    {
        var vietnamese = SourceTree.With(".vi.json").ToList();
        vietnamese.ShouldNotBeEmpty();
        SourceTree.With(".en.json").Select(f => f.Replace(".en.json", ".vi.json", StringComparison.Ordinal)).ShouldBe(vietnamese);
        foreach (var file in vietnamese)
            Keys(file.Replace(".vi.json", ".en.json", StringComparison.Ordinal)).ShouldBe(Keys(file), file);
    }

    // The texts of a project are read into one table: a key that stands twice would stop the program at its start.
    [Fact]
    public void No_two_message_files_of_a_project_hold_the_same_key()
    {
        var keys = SourceTree.With(".vi.json", ".en.json").Where(f => f.StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(f => Keys(f), (file, key) => (File: file, Key: key)).ToList();
        keys.ShouldNotBeEmpty();
        keys.GroupBy(k => (Project: k.File.Split('/')[1], Language: k.File[^8..^5], k.Key)).Where(g => g.Count() > 1)
            .Select(g => $"{g.Key.Key}: {string.Join(", ", g.Select(k => k.File))}").ShouldBeEmpty();
    }

    // The build takes "x.vi.json" for a translation and moves it into an assembly that nobody reads, unless it is told WithCulture="false".
    [Fact]
    public void Message_files_stand_inside_their_assembly()
    {
        foreach (var project in ProductAssemblies.Projects)
        {
            using var assembly = ProductAssemblies.Open(project);
            SourceTree.With(".vi.json", ".en.json")
                .Where(f => f.StartsWith($"src/{project}/", StringComparison.Ordinal))
                .Select(f => Path.GetFileName(f)!)
                .Where(name => !assembly.Resources.Any(r => r.EndsWith(name, StringComparison.Ordinal)))
                .ShouldBeEmpty();
        }
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9_.])/(wor[k]|roo[t]|hom[e]|far[m])/|/tm[p]/xanh")]
    private static partial Regex MachinePath();

    private static IReadOnlyList<string> Keys(string file)
    {
        using var json = JsonDocument.Parse(SourceTree.Read(file));
        return [.. json.RootElement.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal)];
    }
}
