using System.Xml.Linq;
using Xanh.Architecture.Tests.Reading;
using Xanh.Architecture.Tests.Rules;

namespace Xanh.Architecture.Tests;

public class ArrowTests
{
    private static readonly Arrows Allowed = Arrows.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "arrows.txt")));

    public static TheoryData<string> Projects => [.. ProductAssemblies.Projects];

    public static TheoryData<string> ProjectsWithAreas =>
        [.. Allowed.Sections.Where(s => s.StartsWith("areas ", StringComparison.Ordinal)).Select(s => s["areas ".Length..])];

    [Fact]
    public void No_arrow_runs_in_a_circle() => Allowed.Cycles().ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_what_its_arrows_allow(string project)
    {
        Allowed.Has("projects", project).ShouldBeTrue($"{project} has no line in arrows.txt");
        using var assembly = ProductAssemblies.Open(project);
        Allowed.BetweenProjects(assembly.Uses(), ProductAssemblies.ProjectOf).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_file_references_only_what_its_arrows_allow(string project)
    {
        var references = XDocument.Parse(SourceTree.Read($"src/{project}/{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));
        references.Except(Allowed.Allowed("projects", project)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(ProjectsWithAreas))]
    public void An_area_uses_only_what_its_arrows_allow(string project)
    {
        using var assembly = ProductAssemblies.Open(project);
        Allowed.BetweenAreas(project, "Xanh." + project, assembly.Uses()).Distinct().ShouldBeEmpty();
    }
}
