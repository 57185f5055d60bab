using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Tasks;

/// <summary>The word lists <c>attributes</c> and <c>annex-headers</c>, prepared for matching.</summary>
internal sealed class RoleWords
{
    private readonly List<RolePhrases> headers;
    private readonly List<RoleLabel> labels;

    private RoleWords(WordLists lexicon)
    {
        headers = [.. Lines(lexicon, "annex-headers")];
        labels = [.. Lines(lexicon, "attributes").SelectMany(l => l.Phrases.Select(p => new RoleLabel(p, l.Role))).OrderByDescending(l => l.Label.Length)];
    }

    public static RoleWords Of(WordLists lexicon) => lexicon.Prepared(l => new RoleWords(l));

    /// <summary>The role of a column by its header; <see cref="TaskRole.None"/> when its words are not known.</summary>
    public TaskRole OfHeader(string header)
    {
        var form = VietnameseText.CollapseBlanks(MatchForm.Of(header)).Trim(' ', '.', ':', '(', ')');
        // "Cơ quan chủ trì; cơ quan phối hợp": one column for both
        if (ContainsWords(form, "chủ trì") && ContainsWords(form, "phối hợp"))
            return TaskRole.LeadAndCoordinate;
        foreach (var (role, phrases) in headers)
        {
            foreach (var phrase in phrases)
            {
                if (phrase[0] == '=' ? form.AsSpan().SequenceEqual(phrase.AsSpan(1)) : ContainsWords(form, phrase))
                    return role;
            }
        }
        return TaskRole.None;
    }

    /// <summary>The label that opens a line ("Cơ quan chủ trì: …") and where its value begins; null for an ordinary line.</summary>
    public (TaskRole Role, int ValueStart)? OfLine(string line)
    {
        var form = MatchForm.Of(line);
        foreach (var (label, role) in labels)
        {
            if (!form.StartsWith(label, StringComparison.Ordinal))
                continue;
            var at = label.Length;
            while (at < form.Length && form[at] == ' ')
                at++;
            if (at < form.Length && form[at] == ':')
                return (role, at + 1);
        }
        return null;
    }

    private static bool ContainsWords(string form, string phrase)
    {
        for (var at = form.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = form.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + phrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(form[at - 1])) && (end == form.Length || !char.IsLetterOrDigit(form[end])))
                return true;
        }
        return false;
    }

    private static IEnumerable<RolePhrases> Lines(WordLists lexicon, string list)
    {
        foreach (var line in lexicon.List(list))
        {
            var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length == 2 && Enum.TryParse<TaskRole>(parts[0], out var role))
                yield return new RolePhrases(role, [.. parts[1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(MatchForm.Of)]);
        }
    }

    private sealed record RolePhrases(TaskRole Role, string[] Phrases);

    private sealed record RoleLabel(string Label, TaskRole Role);
}
