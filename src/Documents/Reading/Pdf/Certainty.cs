namespace Xanh.Documents.Reading.Pdf;

/// <summary>How surely a stretch of words was read.</summary>
internal static class Certainty
{
    /// <summary>The mean of the words, weighed by their length.</summary>
    public static double Of(IEnumerable<PageWord> words)
    {
        var (sum, letters) = (0.0, 0);
        foreach (var word in words)
        {
            sum += word.Confidence * word.Text.Length;
            letters += word.Text.Length;
        }
        return letters == 0 ? 1 : Math.Round(sum / letters, 3);
    }
}
