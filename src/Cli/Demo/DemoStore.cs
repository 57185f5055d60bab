using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Files;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Storage;

namespace Xanh.Cli.Demo;

/// <summary>Creates and fills the database of a demo.</summary>
internal sealed class DemoStore : IDisposable
{
    private readonly Action<IServiceCollection> storage;
    private readonly TimeProvider clock;
    private readonly ServiceProvider services;

    /// <param name="time">Another clock than the machine's, to let something happen earlier.</param>
    public DemoStore(DataFolder folder, TimeProvider? time = null)
        : this(parts => parts.AddSqliteStorage(folder.Database).AddSingleton(new FileStore(folder.Files)), time ?? TimeProvider.System)
    {
    }

    /// <param name="addStorage">Chooses the database and where files lie.</param>
    public DemoStore(Action<IServiceCollection> addStorage, TimeProvider time)
    {
        (storage, clock) = (addStorage, time);
        var parts = new ServiceCollection().AddSingleton(time).AddSingleton(DemoProvince.Province);
        addStorage(parts);
        services = parts.AddProgramme().AddScoped<DemoContacts>().AddScoped<DemoMoney>()
            .AddScoped<DemoRegisters>().AddScoped<DemoTechnologies>().AddScoped<DemoNetwork>().AddScoped<DemoZones>().AddScoped<DemoLibrary>().AddScoped<DemoInspections>().AddScoped<DemoHumanResources>().AddScoped<DemoTraining>()
            .AddScoped<DemoClassification>()
            .AddScoped<DemoRecognition>().BuildServiceProvider();
    }

    public Task PrepareAsync(CancellationToken cancellation) => InScopeAsync<ProgrammeDb>(db => db.PrepareAsync(cancellation));

    public async Task<bool> HasPlansAsync(CancellationToken cancellation)
    {
        var any = false;
        await InScopeAsync<PlanQueries>(async plans => any = (await plans.ListAsync(cancellation)).Count > 0);
        return any;
    }

    /// <summary>Imports the demo province's agencies.</summary>
    public Task ImportUnitsAsync(CancellationToken cancellation) => InScopeAsync<ImportUnits>(async import =>
    {
        using var text = File.OpenText(DemoProvince.UnitsFile);
        var list = UnitList.Read(text, Path.GetFileName(DemoProvince.UnitsFile));
        if (list.Succeeded)
            await import.RunAsync(new ImportUnits.Request(list.Value), Actor.Xanh, cancellation);
    });

    /// <summary>Creates the collective names most plans use.</summary>
    public Task CreateGroupsAsync(CancellationToken cancellation) => InScopeAsync<CreateUsualGroups>(create => create.RunAsync(Actor.Xanh, cancellation));

    /// <summary>Enters the holidays of this year and the next.</summary>
    public Task SetHolidaysAsync(CancellationToken cancellation) => InScopeAsync<SetCalendarDays>(async set =>
    {
        var year = clock.Today().Year;
        await set.RunAsync(new SetCalendarDays.Request([.. FixedHolidays.Of(year), .. FixedHolidays.Of(year + 1)]), Actor.Xanh, cancellation);
    });

    /// <summary>Records who heads units, and whom mail reaches there.</summary>
    public Task RecordContactsAsync(CancellationToken cancellation) => InScopeAsync<DemoContacts>(contacts => contacts.RecordAsync(cancellation));

    /// <summary>Opens the invented people's accounts; who is there already stays.</summary>
    public Task CreatePeopleAsync(CancellationToken cancellation) => InScopeAsync<CreateAccount>(async create =>
    {
        foreach (var person in DemoPeople.All)
            await create.RunAsync(new CreateAccount.Request(person.UserName, person.FullName, person.UnitCode, [person.Role], Email: person.UserName + "@example.vn", Password: DemoPeople.Password), Actor.Xanh, cancellation);
    });

    /// <summary>Imports a plan; one that is there already stays as it is.</summary>
    public Task ImportAsync(ReadPlan plan, CancellationToken cancellation) =>
        InScopeAsync<ImportPlan>(import => import.RunAsync(new ImportPlan.Request(plan.Files, plan.Reading), Actor.Xanh, cancellation));

    /// <summary>Opens the work that is owed today, so that the first page shows it.</summary>
    public Task OpenWorkAsync(CancellationToken cancellation) => InScopeAsync<OpenEntries>(open =>
        open.RunAsync(new OpenEntries.Request(PlanId: null, clock.Today()), Actor.Xanh, cancellation));

    /// <summary>Lets one unit tell how two of its works are going, so that pages show what progress looks like.</summary>
    public Task WriteProgressAsync(CancellationToken cancellation) => InScopeAsync<ProgrammeDb>(async db =>
    {
        var entries = await db.WorkEntries.Where(e => e.UnitCode == DemoPeople.ReportingUnit).OrderBy(e => e.DueOn).ThenBy(e => e.TaskOrdinal).Select(e => e.Id).Take(2).ToListAsync(cancellation);
        (WorkNoteKind Kind, string Text)[] told =
        [
            (WorkNoteKind.Started, "Đã lập tổ công tác và thống nhất đề cương với các cơ quan phối hợp."),
            (WorkNoteKind.Progress, "Đã rà soát xong số liệu của quý; đang tổng hợp ý kiến."),
        ];
        foreach (var (entry, note) in entries.Zip(told))
        {
            await InScopeAsync<WriteProgress>(write => write.RunAsync(
                new WriteProgress.Request(entry, note.Kind, clock.Today(), note.Text, []), Actor.Xanh, cancellation));
        }
    });

    /// <summary>Enters invented difficulties and budget lines, so that their pages show something.</summary>
    public async Task FillMoneyAsync(CancellationToken cancellation)
    {
        using var before = new DemoStore(storage, new EarlierTime(TimeSpan.FromDays(38)));
        await before.InScopeAsync<DemoMoney>(money => money.RaiseEarlyAsync(cancellation));
        await InScopeAsync<DemoMoney>(money => money.FillAsync(cancellation));
    }

    /// <summary>Enters invented records into every register.</summary>
    public Task FillRegistersAsync(CancellationToken cancellation) => InScopeAsync<DemoRegisters>(registers => registers.FillAsync(cancellation));

    /// <summary>Enters invented training: the year before as it ended then, this year as it stands.</summary>
    public async Task FillTrainingAsync(CancellationToken cancellation)
    {
        var today = clock.Today();
        using var before = new DemoStore(storage, new EarlierTime(TimeSpan.FromDays(today.DayOfYear + 10)));
        await before.InScopeAsync<DemoTraining>(training => training.FillPastAsync(cancellation));
        await InScopeAsync<DemoTraining>(training => training.FillPresentAsync(cancellation));
    }

    /// <summary>Uploads a document and reads it, for a person to review.</summary>
    public async Task<Guid?> LeaveForReviewAsync(string path, CancellationToken cancellation)
    {
        var upload = new StartReview.Upload(Path.GetFileName(path), () => File.OpenRead(path));
        Guid? id = null;
        await InScopeAsync<StartReview>(async start =>
            id = await start.RunAsync(new StartReview.Request([upload]), Actor.Xanh, cancellation) is { Succeeded: true } started ? started.Value.Id : null);
        await InScopeAsync<ReadUpload>(read => read.RunAsync(cancellation));
        return id;
    }

    /// <summary>Takes an amending document into force, with every check acknowledged.</summary>
    public async Task AmendAsync(string path, CancellationToken cancellation)
    {
        if (await LeaveForReviewAsync(path, cancellation) is not { } id)
            return;
        PlanReview? review = null;
        IReadOnlyList<string> checks = [];
        await InScopeAsync<ReviewQueries>(async reviews => (review, checks) =
            (await reviews.FindAsync(id, cancellation), [.. (await reviews.ChecksAsync(id, cancellation)).Select(c => c.Code)]));
        await InScopeAsync<ConfirmReview>(confirm => confirm.RunAsync(new ConfirmReview.Request(id, review!.Version, checks), Actor.Xanh, cancellation));
    }

    public void Dispose() => services.Dispose();

    internal async Task InScopeAsync<T>(Func<T, Task> work)
        where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<T>());
    }
}
