using System.Globalization;
using System.Text.Json;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Documents.Json;

/// <summary>Writes one reading, member by member, in the order of the contract.</summary>
internal sealed class PlanReadingWriter(Utf8JsonWriter json, PlanReading reading, CultureInfo culture)
{
    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("kind", Words.Of(reading.Kind));
        WriteFacts(reading.Facts);
        WriteList("legal_bases", reading.LegalBases, WriteLegalBasis);
        WriteList("tasks", reading.Tasks, WriteTask);
        WriteList("targets", reading.Targets, WriteTarget);
        WriteList("funding_sources", reading.FundingSources, source =>
        {
            json.WriteString("name", source.Name);
            WriteEvidence(source.Evidence);
        });
        WriteList("reporting", reading.ReportingDuties, WriteReportingDuty);
        WriteList("amends", reading.Amendments, WriteAmendment);
        WriteList("recipients", reading.Recipients, recipient =>
        {
            json.WriteString("name", recipient.Name);
            WriteEvidence(recipient.Evidence);
        });
        WriteSigner(reading.Signer);
        WriteList("diagnostics", reading.Diagnostics, WriteDiagnostic);
        json.WriteEndObject();
    }

    private void WriteFacts(PlanFacts facts)
    {
        json.WriteStartObject("document");
        json.WriteString("number", facts.Number);
        json.WriteString("date", Iso(facts.Date));
        json.WriteString("place", facts.Place);
        json.WriteString("issuer", facts.Issuer);
        json.WriteString("type", facts.Type);
        json.WriteString("title", facts.Title);
        if (facts.Period is { } period)
        {
            json.WriteStartObject("period");
            WriteNumber("from", period.From);
            WriteNumber("to", period.To);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("period");
        }
        json.WriteStartObject("sources");
        foreach (var (field, evidence) in facts.Sources)
        {
            json.WriteStartObject(field);
            WriteEvidence(evidence);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteLegalBasis(LegalBasis basis)
    {
        json.WriteString("number", basis.Number);
        json.WriteString("name", basis.Name);
        json.WriteString("date", Iso(basis.Date));
        WriteEvidence(basis.Evidence);
    }

    private void WriteTask(PlanTask task)
    {
        json.WriteString("text", task.Text);
        json.WriteString("origin", Words.Of(task.Origin));
        json.WriteString("section", task.Section);
        json.WriteString("group", task.Group);
        WriteStrings("lead", task.Lead);
        WriteStrings("coordinate", task.Coordinate);
        WriteTime(task.Time);
        json.WriteString("product", task.Product);
        WriteEvidence(task.Evidence);
    }

    private void WriteTime(TimeFrame time)
    {
        json.WriteStartObject("time");
        json.WriteString("text", time.Text);
        json.WriteString("kind", Words.Of(time.Kind));
        if (time.Kind == TimeKind.Date)
        {
            json.WriteString("from", Iso(time.From));
            json.WriteString("to", Iso(time.To));
        }
        else
        {
            WriteNumber("from", time.From?.Year);
            WriteNumber("to", time.To?.Year);
        }
        json.WriteEndObject();
    }

    private void WriteTarget(PlanTarget target)
    {
        json.WriteString("text", target.Text);
        WriteNumber("min", target.Min);
        WriteNumber("max", target.Max);
        json.WriteString("unit", target.Unit);
        WriteNumber("year", target.Year);
        json.WriteString("object", target.Object);
        json.WriteString("comparison", Words.Of(target.Comparison));
        json.WriteString("frequency", target.Frequency is { } frequency ? Words.Of(frequency) : null);
        WriteEvidence(target.Evidence);
    }

    private void WriteReportingDuty(ReportingDuty duty)
    {
        json.WriteString("who", duty.Who);
        json.WriteString("to", duty.To);
        json.WriteString("frequency", Words.Of(duty.Frequency));
        json.WriteString("deadline", duty.Deadline);
        WriteEvidence(duty.Evidence);
    }

    private void WriteAmendment(Amendment amendment)
    {
        json.WriteString("number", amendment.Number);
        json.WriteString("item", amendment.Item);
        json.WriteString("change", Words.Of(amendment.Change));
        WriteEvidence(amendment.Evidence);
    }

    private void WriteSigner(Signer? signer)
    {
        if (signer is null)
        {
            json.WriteNull("signer");
            return;
        }
        json.WriteStartObject("signer");
        json.WriteString("name", signer.Name);
        json.WriteString("position", signer.Position);
        json.WriteString("authority", signer.Authority);
        WriteEvidence(signer.Evidence);
        json.WriteEndObject();
    }

    private void WriteDiagnostic(Diagnostic diagnostic)
    {
        json.WriteString("severity", Words.Of(diagnostic.Severity));
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message(culture));
        if (diagnostic.Span is { } span)
            WriteSource(span, page: null);
        else
            json.WriteNull("source");
    }

    private void WriteEvidence(Evidence evidence)
    {
        WriteSource(evidence.Span, evidence.Page);
        json.WriteNumber("confidence", Math.Round(evidence.Confidence, 3));
        json.WriteString("rule", evidence.Rule);
    }

    private void WriteSource(SourceSpan span, int? page)
    {
        json.WriteStartObject("source");
        json.WriteString("file", reading.Source.Files.Count > 1 ? reading.Source.FileOf(span)?.Name : null);
        WriteNumber("page", page);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("quote", reading.Source.Quote(span));
        json.WriteEndObject();
    }

    private void WriteList<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteStrings(string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private void WriteNumber(string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private void WriteNumber(string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
