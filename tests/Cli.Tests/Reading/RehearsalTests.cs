using Shouldly;
using Xanh.Cli.Reading;
using Xanh.Documents;

namespace Xanh.Cli.Tests.Reading;

public sealed class RehearsalTests
{
    [Fact]
    public async Task The_page_holds_something_for_each_extractor()
    {
        var outcome = await new PlanReader().ReadAsync([Rehearsal.Page()], cancellation: TestContext.Current.CancellationToken);
        outcome.Succeeded.ShouldBeTrue();
        var reading = outcome.Reading!;
        reading.Tasks.ShouldNotBeEmpty();
        reading.Targets.ShouldNotBeEmpty();
        reading.ReportingDuties.ShouldNotBeEmpty();
        reading.LegalBases.ShouldNotBeEmpty();
        reading.FundingSources.ShouldNotBeEmpty();
        reading.Recipients.ShouldNotBeEmpty();
        reading.Signer.ShouldNotBeNull();
        reading.Facts.Number.ShouldNotBeNull();
    }
}
