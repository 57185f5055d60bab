using System.Globalization;
using System.Text.RegularExpressions;
using Xanh.Architecture.Tests.Reading;
using Xanh.Architecture.Tests.Rules;
using Xanh.Testing;

namespace Xanh.Architecture.Tests;

public partial class CodeRuleTests
{
    private const int LongestFile = 300;

    public static TheoryData<string> Projects => [.. ProductAssemblies.Projects];

    [Fact]
    public void Tests_run_under_the_culture_asked_for() => CultureInfo.CurrentCulture.Name.ShouldBe(TestCulture.Name);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Types_have_names_that_say_something(string project)
    {
        using var assembly = ProductAssemblies.Open(project);
        Naming.Violations(assembly.TypeNames).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Documents")]
    [InlineData("Assessment")]
    public void A_library_is_pure(string project)
    {
        using var library = ProductAssemblies.Open(project);
        Purity.Violations(library.CalledMembers).ShouldBeEmpty();
    }

    [Fact]
    public void Files_are_short() => SourceTree.With(".cs", ".cshtml", ".css", ".js", ".mjs", ".sh")
        .Where(f => !f.Contains("/Migrations/", StringComparison.Ordinal))
        .Select(f => (File: f, Lines: SourceTree.Read(f).Count(c => c == '\n')))
        .Where(f => f.Lines > LongestFile)
        .ShouldBeEmpty();

    [Fact]
    public void Nothing_is_left_for_later_and_no_test_is_skipped() => SourceTree.With(".cs", ".cshtml", ".js", ".mjs", ".sh")
        .Where(f => Unfinished().IsMatch(SourceTree.Read(f)))
        .ShouldBeEmpty();

    // Written with a class in each word so that the pattern does not find itself.
    [GeneratedRegex(@"\b(T[O]DO|F[I]XME|H[A]CK)\b|NotImplemented[E]xception|\bS[k]ip *= *""")]
    private static partial Regex Unfinished();
}
