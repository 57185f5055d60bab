using Xanh.Architecture.Tests.Reading;

namespace Xanh.Architecture.Tests.Rules;

/// <summary>The allowed arrows, as written in a text file, and what breaks them.</summary>
internal sealed class Arrows
{
    private readonly Dictionary<string, Dictionary<string, string[]>> sections = new(StringComparer.Ordinal);

    private Arrows()
    {
    }

    public IEnumerable<string> Sections => sections.Keys;

    public static Arrows Parse(string text)
    {
        var arrows = new Arrows();
        Dictionary<string, string[]>? section = null;
        foreach (var line in text.Split('\n').Select(l => l.Split('#')[0].Trim()).Where(l => l.Length > 0))
        {
            if (line.StartsWith('['))
            {
                arrows.sections.Add(line.Trim('[', ']'), section = new(StringComparer.Ordinal));
                continue;
            }
            var sides = line.Split("->");
            if (section is null || sides.Length != 2)
                throw new FormatException("Not an arrow: " + line);
            section.Add(sides[0].Trim(), sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        return arrows;
    }

    public bool Has(string section, string user) => sections[section].ContainsKey(user);

    public IReadOnlyList<string> Allowed(string section, string user) => sections.GetValueOrDefault(section)?.GetValueOrDefault(user) ?? [];

    /// <summary>The sections whose arrows run in a circle.</summary>
    public IEnumerable<string> Cycles() => sections
        .Where(s => s.Key != "forbidden")
        .SelectMany(s => s.Value.Keys.Where(start => Reaches(s.Value, start, start)).Select(start => $"[{s.Key}] {start} reaches itself"));

    /// <summary>Uses between projects that no arrow allows.</summary>
    /// <param name="projectOf">The project behind an assembly name; null for foreign assemblies.</param>
    public IEnumerable<string> BetweenProjects(IEnumerable<TypeUse> uses, Func<string, string?> projectOf)
    {
        foreach (var use in uses)
        {
            var (from, to) = (projectOf(use.UserAssembly), projectOf(use.UsedAssembly));
            if (from is null)
                continue;
            if (to is not null && from != to && !Allowed("projects", from).Contains(to, StringComparer.Ordinal))
                yield return $"{from} -> {to}: {use.User} uses {use.Used}";
            if (Allowed("forbidden", from).Any(pattern => Matches(pattern, use.Used)))
                yield return $"{from} may not name {use.Used}: {use.User}";
        }
    }

    /// <summary>Uses between the areas of one project that no arrow allows, and areas the file does not know.</summary>
    public IEnumerable<string> BetweenAreas(string project, string rootNamespace, IEnumerable<TypeUse> uses)
    {
        var section = "areas " + project;
        foreach (var use in uses.Where(u => u.UserAssembly == u.UsedAssembly))
        {
            var (from, to) = (Area(use.User, rootNamespace), Area(use.Used, rootNamespace));
            if (from is null || to is null)
                continue;
            if (!Has(section, from))
                yield return $"[{section}] does not know the area {from}";
            else if (from != to && !Allowed(section, from).Contains(to, StringComparer.Ordinal))
                yield return $"{project}: {from} -> {to}: {use.User} uses {use.Used}";
        }
    }

    private static string? Area(string type, string rootNamespace)
    {
        if (!type.StartsWith(rootNamespace + ".", StringComparison.Ordinal))
            return null;
        var rest = type[(rootNamespace.Length + 1)..].Split('.');
        return rest.Length == 1 ? "(root)" : rest[0];
    }

    private static bool Matches(string pattern, string type) =>
        pattern.EndsWith('*') ? type.StartsWith(pattern[..^1], StringComparison.Ordinal) : type == pattern;

    private static bool Reaches(Dictionary<string, string[]> arrows, string from, string goal)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(arrows.GetValueOrDefault(from) ?? []);
        while (open.TryPop(out var next))
        {
            if (next == goal)
                return true;
            if (seen.Add(next))
                foreach (var further in arrows.GetValueOrDefault(next) ?? [])
                    open.Push(further);
        }
        return false;
    }
}
