using Xanh.Documents.Text;

namespace Xanh.Programme.Shared;

/// <summary>What a person typed into a search box, made comparable with folded search columns.</summary>
internal static class SearchWords
{
    private const int MostWords = 12;

    /// <summary>The words without accents; empty for an empty box.</summary>
    public static IReadOnlyList<string> Of(string? typed) => string.IsNullOrWhiteSpace(typed)
        ? []
        : [.. VietnameseText.FoldWithoutAccents(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];
}
