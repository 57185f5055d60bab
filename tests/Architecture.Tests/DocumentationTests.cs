using System.Text.RegularExpressions;
using Xanh.Architecture.Tests.Reading;

namespace Xanh.Architecture.Tests;

public partial class DocumentationTests
{
    private static readonly string[] AtTheTop = ["README.md", "ARCHITECTURE.md", "GLOSSARY.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"];

    public static TheoryData<string> Projects => [.. ProductAssemblies.Projects];

    [Fact]
    public void What_a_newcomer_looks_for_is_there() => AtTheTop.Except(SourceTree.Files, StringComparer.Ordinal).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_project_has_a_short_readme(string project) =>
        SourceTree.Read($"src/{project}/README.md").Split('\n').Length.ShouldBeLessThanOrEqualTo(41);

    [Fact]
    public void Every_decision_is_listed_and_linked()
    {
        var index = SourceTree.Read("docs/adr/README.md");
        var records = SourceTree.Files.Where(f => f.StartsWith("docs/adr/0", StringComparison.Ordinal)).Select(f => Path.GetFileName(f)!).ToList();
        records.ShouldNotBeEmpty();
        records.Where(r => !index.Contains($"({r})", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_glossary_has_every_public_type_of_a_plan()
    {
        var glossary = SourceTree.Read("GLOSSARY.md");
        using var documents = ProductAssemblies.Open("Documents");
        documents.PublicTypes("Xanh.Documents.Plan")
            .Where(type => !glossary.Contains($"`{type}`", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        var broken = from file in SourceTree.With(".md")
                     from Match link in Link().Matches(SourceTree.Read(file))
                     let target = link.Groups[1].Value.Split('#')[0]
                     where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
                     let path = Path.GetFullPath(Path.Combine(SourceTree.Root, Path.GetDirectoryName(file)!, target))
                     where !File.Exists(path) && !Directory.Exists(path)
                     select $"{file}: {target}";
        broken.ShouldBeEmpty();
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
