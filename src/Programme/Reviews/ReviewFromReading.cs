using System.Globalization;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;
using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews;

/// <summary>Lays out a reading as items to be checked; nothing found is left out.</summary>
internal sealed class ReviewFromReading(PlanReading reading, string provinceId, Guid reviewId)
{
    private static readonly Evidence NotFound = new(new SourceSpan(0, 0), 0, "not-found");

    public ReviewSource Source() => new() { ProvinceId = provinceId, ReviewId = reviewId, Text = reading.Source.Text };

    public IEnumerable<ReviewItem> Items() => Everything()
        .OrderBy(e => e.Evidence.Span.Start)
        .ThenBy(e => e.Kind)
        .Select((e, i) => ItemOf(e.Kind, e.Content, e.Evidence, i + 1));

    public IEnumerable<ReviewDiagnostic> Diagnostics() => reading.Diagnostics.Select((d, i) => new ReviewDiagnostic
    {
        ProvinceId = provinceId,
        ReviewId = reviewId,
        Ordinal = i + 1,
        Severity = d.Severity,
        Code = d.Code,
        Arguments = [.. d.Arguments],
        Start = d.Span?.Start,
        End = d.Span?.End,
    });

    private IEnumerable<(SourceMarkKind Kind, object Content, Evidence Evidence)> Everything() =>
    [
        .. ReviewedFact.Fields.Select(field => (SourceMarkKind.Fact, (object)FactOf(field), PlaceOf(field))),
        .. reading.LegalBases.Select(b => (SourceMarkKind.LegalBasis, (object)b, b.Evidence)),
        .. reading.Targets.Select(t => (SourceMarkKind.Target, (object)t, t.Evidence)),
        .. reading.Tasks.Select(t => (SourceMarkKind.Task, (object)t, t.Evidence)),
        .. reading.FundingSources.Select(f => (SourceMarkKind.FundingSource, (object)f, f.Evidence)),
        .. reading.ReportingDuties.Select(d => (SourceMarkKind.ReportingDuty, (object)d, d.Evidence)),
        .. reading.Recipients.Select(r => (SourceMarkKind.Recipient, (object)r, r.Evidence)),
        .. reading.Amendments.Select(a => (SourceMarkKind.Amendment, (object)a, a.Evidence)),
    ];

    private ReviewedFact FactOf(string field) => new(field)
    {
        Value = field switch
        {
            "number" => reading.Facts.Number,
            "date" => reading.Facts.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "place" => reading.Facts.Place,
            "issuer" => reading.Facts.Issuer,
            "type" => reading.Facts.Type,
            "title" => reading.Facts.Title,
            "signer" => reading.Signer?.Name,
            _ => null,
        },
        From = field is "period" ? reading.Facts.Period?.From : null,
        To = field is "period" ? reading.Facts.Period?.To : null,
        Position = field is "signer" ? reading.Signer?.Position : null,
        Authority = field is "signer" ? reading.Signer?.Authority : null,
    };

    private Evidence PlaceOf(string field)
    {
        // A plan may lack a place or a signer; without number, date or title somebody should look.
        if (FactOf(field).IsEmpty)
            return field is "number" or "date" or "title" ? NotFound : NotFound with { Confidence = 1 };
        return field is "signer" ? reading.Signer!.Evidence : reading.Facts.Sources.GetValueOrDefault(field, NotFound with { Confidence = 1 });
    }

    private ReviewItem ItemOf(SourceMarkKind kind, object content, Evidence evidence, int number)
    {
        var json = ReviewContent.Write(content);
        return new ReviewItem((content as PlanTask)?.Origin)
        {
            ProvinceId = provinceId,
            ReviewId = reviewId,
            Number = number,
            Kind = kind,
            Beginning = ItemBeginning.Read,
            Content = json,
            ReadContent = json,
            Start = evidence.Span.Start,
            End = evidence.Span.End,
            Page = evidence.Page,
            Confidence = evidence.Confidence,
            Rule = evidence.Rule,
        };
    }
}
