using System.Xml;

namespace Xanh.Documents.Reading.Containers;

/// <summary>Which parts a part of an Office package points to.</summary>
internal sealed class PackageRelationships
{
    private readonly Dictionary<string, string> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byType = new(StringComparer.Ordinal);

    /// <summary>The relationships of <paramref name="part"/>; of the package itself for an empty name.</summary>
    public static PackageRelationships Of(OfficePackage package, string part)
    {
        var relationships = new PackageRelationships();
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        package.Read($"{folder}_rels/{part[slash..]}.rels", xml => relationships.Fill(xml, folder), missing: false);
        return relationships;
    }

    /// <summary>The part under a relationship id, or null.</summary>
    public string? ById(string? id) => id is not null && byId.TryGetValue(id, out var part) ? part : null;

    /// <summary>The first part of a type, named by the end of its type address (<c>styles</c>), or null.</summary>
    public string? ByType(string type) => byType.GetValueOrDefault(type);

    private bool Fill(XmlReader xml, string folder)
    {
        while (xml.NextInside(depth: -1))
        {
            if (xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External" || xml.GetAttribute("Target") is not { } target)
                continue;
            var part = Resolve(folder, target);
            if (xml.GetAttribute("Id") is { } id)
                byId.TryAdd(id, part);
            if (xml.GetAttribute("Type") is { } type)
                byType.TryAdd(type[(type.LastIndexOf('/') + 1)..], part);
        }
        return true;
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var steps = new List<string>();
        foreach (var step in (folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        }
        return string.Join('/', steps);
    }
}
