using System.Text.Json.Nodes;

namespace Xanh.Documents.Tests.Accuracy;

/// <summary>Reads every labelled sample once for all tests of a class.</summary>
public sealed class SampleReadings : IAsyncLifetime
{
    private readonly Dictionary<string, ReadOutcome> outcomes = new(StringComparer.Ordinal);

    internal IReadOnlyList<LabelledSample> Samples { get; } = [.. LabelledSample.All()];

    internal ReadOutcome Of(LabelledSample sample) => outcomes[sample.Name];

    internal JsonNode Printed(LabelledSample sample) => LabelledSample.Print(Of(sample));

    public async ValueTask InitializeAsync()
    {
        foreach (var sample in Samples)
            outcomes[sample.Name] = await sample.ReadAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
