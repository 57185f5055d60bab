using System.Text.RegularExpressions;
using Xanh.Documents.Plan;

namespace Xanh.Programme.Reviews.Comparison;

/// <summary>One order of an amending document: what it does to which place of the plan.</summary>
public sealed partial record ItemAmendment
{
    public required AmendmentChange Change { get; init; }

    /// <summary>The document's words, as far as they name the place.</summary>
    public required string Quote { get; init; }

    /// <summary>Place in the amending document's source text.</summary>
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Null when it cites no place: the whole plan, or items described by their words.</summary>
    public CitedPlace? Place { get; init; }

    public PhraseChange? Phrase { get; init; }

    /// <summary>Whether what it cites is replaced as a whole (thay thế), so that what is not repeated is dropped.</summary>
    public bool ReplacesWhole { get; init; }

    /// <param name="item">The place as the reader found it; a mere number is that of a task.</param>
    /// <param name="quote">The sentence, from <paramref name="start"/> on; its first words are the order itself.</param>
    public static ItemAmendment Of(AmendmentChange change, string? item, string quote, int start, int end)
    {
        var phrase = PhraseChange.Of(quote);
        var order = quote[..Math.Clamp(end - start, 0, quote.Length)];
        var line = quote.IndexOf('\n', StringComparison.Ordinal) is var at and >= 0 ? quote[..at] : quote;
        var tasks = Tasks().Match(line);
        // Of a numbered task the reader gives the number only; the line says where it stands.
        var cited = item is { Length: > 0 } && item.All(char.IsAsciiDigit) ? (tasks.Success ? tasks.Value : "nhiệm vụ số " + item) : item;
        return new ItemAmendment
        {
            Change = change,
            Quote = order.Trim(),
            Start = start,
            End = end,
            Place = CitedPlace.Of(cited ?? "") ?? (phrase is null ? CitedPlace.Of(order) : null),
            Phrase = phrase,
            ReplacesWhole = change == AmendmentChange.Replace && phrase is null && Replacing().IsMatch(order),
        };
    }

    // "nhiệm vụ số 5 và số 7 Mục II của Phụ lục II": up to the first word that names no place.
    [GeneratedRegex(@"nhiệm\s+vụ\s+(?:số|thứ)\s+\d{1,5}(?:(?:\s*[,;]\s*|\s+và\s+)(?:nhiệm\s+vụ\s+)?(?:số\s+)?\d{1,5}(?![\d/]))*(?:,?\s+(?:(?:tại|vào|của|thuộc)\s+)?(?:[mM]ục\s+[IVXL\d.]+|[pP]hần\s+[IVXL\d.]+|[pP]hụ\s+lục(?:\s+(?:số\s+)?(?:[IVXL]+|\d+)(?!\p{L}))?)){0,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Tasks();

    [GeneratedRegex(@"^\W*(?:\d+\W+)?thay\s+thế", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Replacing();
}
