namespace Xanh.Cli.Demo;

/// <summary>
/// Fills the folder of a demo: first what the first pages show, then what has happened since, so that nobody waits for a whole reporting year. A folder whose filling
/// was broken off is marked, and the next demo starts over.
/// </summary>
internal sealed class DemoHistory : IDisposable
{
    private readonly DataFolder folder;
    private readonly IDisposable alone;
    private readonly bool isOfDemoProvince;
    private DemoStore? store;

    /// <param name="alone">Keeps others from filling the folder meanwhile; given back at the end.</param>
    /// <param name="isOfDemoProvince">Whether units, people's deeds and registers are invented too, or the plan is somebody's own.</param>
    public DemoHistory(DataFolder folder, IDisposable alone, bool isOfDemoProvince) => (this.folder, this.alone, this.isOfDemoProvince) = (folder, alone, isOfDemoProvince);

    /// <summary>Units, people and plans.</summary>
    public async Task BeginAsync(IReadOnlyList<ReadPlan> plans, CancellationToken cancellation)
    {
        store = new DemoStore(folder);
        await store.PrepareAsync(cancellation);
        // What was there before must not be lost when adding to it is broken off.
        if (!await store.HasPlansAsync(cancellation))
            folder.MarkHalfFilled();
        if (isOfDemoProvince)
        {
            await store.ImportUnitsAsync(cancellation);
            await store.CreateGroupsAsync(cancellation);
        }
        // Passwords are slow to hash on purpose: meanwhile the other core stores the plans.
        await Task.WhenAll(Task.Run(() => store.CreatePeopleAsync(cancellation), cancellation), ImportAsync(store, plans, cancellation));
    }

    /// <summary>Amendments, work, reports, money, registers and what waits for review.</summary>
    public async Task TellAsync(CancellationToken cancellation)
    {
        if (isOfDemoProvince)
        {
            await store!.SetHolidaysAsync(cancellation);
            await store.RecordContactsAsync(cancellation);
            foreach (var path in DemoProvince.AmendmentFiles)
                await store.AmendAsync(path, cancellation);
        }
        await store!.OpenWorkAsync(cancellation);
        await store.WriteProgressAsync(cancellation);
        if (isOfDemoProvince)
        {
            await new DemoReporting(folder).FillAsync(cancellation);
            await store.FillMoneyAsync(cancellation);
            await store.FillRegistersAsync(cancellation);
            await store.FillTrainingAsync(cancellation);
            foreach (var path in DemoProvince.WaitingFiles)
                await store.LeaveForReviewAsync(path, cancellation);
        }
        folder.MarkFilled();
        Dispose();
    }

    private static async Task ImportAsync(DemoStore store, IReadOnlyList<ReadPlan> plans, CancellationToken cancellation)
    {
        foreach (var plan in plans)
            await store.ImportAsync(plan, cancellation);
    }

    public void Dispose()
    {
        store?.Dispose();
        alone.Dispose();
    }
}
