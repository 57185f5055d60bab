using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Xanh.Documents.Plan;
using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews;

/// <summary>What an item says, as JSON of the record that the reader gives for its kind.</summary>
public static class ReviewContent
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write<T>(T content)
        where T : class => JsonSerializer.Serialize<object>(content, Options);

    public static T Read<T>(string json)
        where T : class => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("Empty content.");

    /// <summary>The record a kind of item carries.</summary>
    public static object Read(SourceMarkKind kind, string json) => kind switch
    {
        SourceMarkKind.Fact => Read<ReviewedFact>(json),
        SourceMarkKind.LegalBasis => Read<LegalBasis>(json),
        SourceMarkKind.Target => Read<PlanTarget>(json),
        SourceMarkKind.Task => Read<PlanTask>(json),
        SourceMarkKind.FundingSource => Read<FundingSource>(json),
        SourceMarkKind.ReportingDuty => Read<ReportingDuty>(json),
        SourceMarkKind.Recipient => Read<Recipient>(json),
        SourceMarkKind.Amendment => Read<Amendment>(json),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
