using System.Text.Json;
using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>axe-core on a page: every rule, no exception.</summary>
internal static class Axe
{
    private static readonly string Script = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js")) + ";undefined";

    /// <summary>What breaks a rule of accessibility, one line each.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        var result = await page.EvaluateAsync<JsonElement>("async () => (await axe.run()).violations.map(v => v.id + ': ' + v.help + ' at ' + v.nodes.map(n => n.target + ' ' + n.html).join(' | '))");
        return [.. result.EnumerateArray().Select(v => v.GetString()!)];
    }
}
