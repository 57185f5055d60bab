using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Programme.Reviews;

/// <summary>
/// Tells cells of a table that were read with a task from passages nothing came from: a task's place is the sentence of the work, while agencies,
/// time and product stand in cells of their own.
/// </summary>
internal sealed class RowWords
{
    /// <summary>Share of a cell's words that the task must name; the rest are words such as "và", "có liên quan".</summary>
    private const double NearlyAll = 0.7;

    private readonly HashSet<string> words;

    public RowWords(PlanTask task) => words =
        [.. task.Lead.Concat(task.Coordinate).Append(task.Product).Append(task.Time.Text).Append(task.Group).SelectMany(part => WordsOf(part ?? ""))];

    /// <summary>Whether the passage says nothing but what the task already has.</summary>
    public bool Tell(string passage)
    {
        var own = WordsOf(passage);
        return own.Length > 0 && own.Count(words.Contains) >= NearlyAll * own.Length;
    }

    private static string[] WordsOf(string text) => VietnameseText.Fold(text)
        .Split([' ', ',', ';', '.', ':', '-', '–', '(', ')', '/', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
