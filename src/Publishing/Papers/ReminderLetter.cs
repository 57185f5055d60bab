using System.Globalization;

namespace Xanh.Publishing.Papers;

/// <summary>The letter (công văn đôn đốc) to a unit whose report is late.</summary>
public static class ReminderLetter
{
    /// <param name="Unit">Name of the unit it goes to.</param>
    /// <param name="Period">Name of the period.</param>
    /// <param name="DaysLate">Working days.</param>
    /// <param name="Until">By when the unit is asked to report now.</param>
    public sealed record Content(string Unit, string Period, DateOnly DueOn, int DaysLate, DateOnly Until);

    /// <param name="from">The standing agency.</param>
    /// <param name="signature">Null for the head of the agency, without a name.</param>
    public static OfficialPaper Of(Content content, PaperBodies from, PaperSignature? signature, string? keptBy, DateOnly today)
    {
        var issuer = string.Join(' ', from.Lines);
        object[] named =
        [
            content.Unit, PaperWords.Inside(content.Period), issuer, PaperWords.Day(content.DueOn), content.DaysLate.ToString(CultureInfo.InvariantCulture), PaperWords.Day(content.Until),
        ];
        return new OfficialPaper
        {
            ParentBody = from.Parent,
            IssuingBody = from.Lines,
            Symbol = from.Letters + (string.IsNullOrWhiteSpace(keptBy) ? "" : "-" + keptBy.Trim()),
            Place = from.Place,
            Year = today.Year,
            Subject = PaperWords.Of("letter-subject", PaperWords.Inside(content.Period)),
            AddressedTo = [content.Unit],
            Body =
            [
                new PaperPart.Words(PaperWords.Of("letter-late", named)),
                new PaperPart.Words(PaperWords.Of("letter-please", named)),
                new PaperPart.Words(PaperWords.Of("letter-end", named)),
            ],
            Recipients = [PaperWords.Of("as-above")],
            KeptBy = string.IsNullOrWhiteSpace(keptBy) ? null : keptBy.Trim(),
            Signature = signature ?? new PaperSignature(from.Powers, from.Office, null),
        };
    }
}
