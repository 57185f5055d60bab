using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Plans;

/// <summary>
/// What a person looks for in tasks: words that stand in the task, or in a name that one of its agencies went by before or goes by since.
/// </summary>
internal sealed class TaskWords
{
    private readonly IReadOnlyList<(string Word, List<string> Codes)> words;

    private TaskWords(IReadOnlyList<(string Word, List<string> Codes)> words) => this.words = words;

    public bool IsEmpty => words.Count == 0;

    public IReadOnlyList<string> Words => [.. words.Select(w => w.Word)];

    /// <summary>Units of changed name whose names hold one of the words.</summary>
    public IReadOnlyList<string> Codes => [.. words.SelectMany(w => w.Codes).Distinct(StringComparer.Ordinal)];

    public static async Task<TaskWords> LoadAsync(ProgrammeDb db, CurrentProvince province, string? typed, CancellationToken cancellation)
    {
        var asked = SearchWords.Of(typed);
        var units = asked.Count == 0 ? [] : await ChangedAsync(db, province, cancellation);
        return new TaskWords([.. asked.Select(w => (w, CodesOf(w, units)))]);
    }

    public IQueryable<PlannedTask> Narrow(IQueryable<PlannedTask> tasks)
    {
        foreach (var (word, codes) in words)
        {
            tasks = codes.Count == 0
                ? tasks.Where(t => t.SearchText.Contains(word))
                : tasks.Where(t => t.SearchText.Contains(word) || t.Agencies.Any(a => a.UnitCode != null && codes.Contains(a.UnitCode)));
        }
        return tasks;
    }

    private static List<string> CodesOf(string word, IReadOnlyList<(string Code, string Names)> units)
    {
        var key = Slug.Of(word);
        return key.Length == 0 ? [] : [.. units.Where(u => u.Names.Contains(key, StringComparison.Ordinal)).Select(u => u.Code)];
    }

    // Of units that were renamed, merged or split: each with the names of all that it stands for or that stand for it.
    private static async Task<IReadOnlyList<(string Code, string Names)>> ChangedAsync(ProgrammeDb db, CurrentProvince province, CancellationToken cancellation)
    {
        var heirs = await db.Units
            .Where(u => u.ProvinceId == province.Id && (u.HeirCode != u.Code || u.Names.Any(n => n.Kind == UnitNameKind.Own && n.To != null)))
            .Select(u => u.HeirCode).Distinct().ToListAsync(cancellation);
        if (heirs.Count == 0)
            return [];
        var units = await db.Units.Where(u => u.ProvinceId == province.Id && heirs.Contains(u.HeirCode))
            .Select(u => new { u.Code, u.HeirCode, Keys = u.Names.Where(n => n.Kind == UnitNameKind.Own).Select(n => n.NameKey).ToList() })
            .ToListAsync(cancellation);
        var names = units.GroupBy(u => u.HeirCode, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => string.Join(' ', g.SelectMany(u => u.Keys)), StringComparer.Ordinal);
        return [.. units.Select(u => (u.Code, names[u.HeirCode]))];
    }
}
