using Microsoft.AspNetCore.Http;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Work;

namespace Xanh.Web.Filling;

/// <summary>A report's form as the browser sends it: answers as <c>v.{key}</c> with what was seen of them as <c>s.{key}</c>, files as <c>t.{key}</c>.</summary>
public static class FilledForm
{
    public const string Value = "v.";
    public const string Seen = "s.";
    public const string Files = "t.";

    public static IReadOnlyList<TypedField> Fields(IFormCollection form) =>
        [.. form.Keys.Where(k => k.StartsWith(Value, StringComparison.Ordinal)).Select(k => new TypedField(k[Value.Length..], form[Seen + k[Value.Length..]], form[k].ToString()))];

    public static IReadOnlyList<(string Key, HandedFile File, long Length)> Evidence(IFormCollection form) =>
        [.. form.Files.Where(f => f.Name.StartsWith(Files, StringComparison.Ordinal) && (f.Length > 0 || f.FileName.Length > 0))
            .Select(f => (f.Name[Files.Length..], new HandedFile(f.FileName, f.OpenReadStream), f.Length))];
}
