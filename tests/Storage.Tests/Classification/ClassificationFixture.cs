using Xanh.Programme.Classification;
using Xanh.Programme.Enterprises;
using Xanh.Storage.Tests.Registers;

namespace Xanh.Storage.Tests.Classification;

/// <summary>Registers with a few enterprises and lines, and short words for rules.</summary>
internal sealed class ClassificationFixture(RegisterFixture registers) : IAsyncDisposable
{
    public RegisterFixture Registers => registers;

    public static async Task<ClassificationFixture> OpenAsync(string kind) => new(await RegisterFixture.OpenAsync(kind));

    public Task<Guid> EnterpriseAsync(string name, string sector = "38", string? founded = "2015") =>
        registers.EnterAsync(Enterprise.Register, ("name", name), ("sector", sector), ("sector-edition", "2025"), ("commune", "40003"), ("founded-in", founded ?? ""));

    public Task<Guid> LineAsync(Guid enterprise, string group, string share) =>
        registers.EnterAsync(ActivityLine.Register, ("name", "Dòng " + group), ("enterprise", enterprise.ToString()), ("group", group), ("kind", "operates"), ("year", "2025"), ("revenue-share", share));

    /// <summary>The proposed rules, drafted and put in force.</summary>
    public async Task<RunSummary> PutProposedAsync()
    {
        var draft = await registers.Database.RunAsync((DraftRules rules) => rules.RunAsync(new DraftRules.Request(), RegisterFixture.Keeper));
        return (await PutAsync(draft.Value!)).Value!;
    }

    public Task<Programme.Shared.Outcome<RunSummary>> PutAsync(RuleSet draft) =>
        registers.Database.RunAsync((PutRulesInForce put) => put.RunAsync(new PutRulesInForce.Request(draft.Number, draft.Version, "Thử nghiệm"), RegisterFixture.Keeper));

    public async Task<EnterpriseClass> ClassAsync(Guid enterprise) =>
        await registers.Database.RunAsync((ClassificationQueries queries) => queries.FindAsync(enterprise)) ?? throw new InvalidOperationException("Not classified.");

    public Task<ClassCounts> CountsAsync() => registers.Database.RunAsync((ClassificationQueries queries) => queries.CountAsync());

    public ValueTask DisposeAsync() => registers.DisposeAsync();
}
