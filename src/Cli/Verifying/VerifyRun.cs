using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Cli.Demo;
using Xanh.Programme;
using Xanh.Programme.Journal;
using Xanh.Programme.Shared;
using Xanh.Storage;

namespace Xanh.Cli.Verifying;

/// <summary>One run of <c>xanh verify</c>: says that the chain holds, or names the first entry that does not.</summary>
internal sealed class VerifyRun(VerifyOptions options, CliTexts texts)
{
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        try
        {
            return options.Export is { } file ? await ExportAsync(file, cancellation) : await DatabaseAsync(cancellation);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or DbException)
        {
            Console.Error.WriteLine(texts["verify.unusable", options.Export ?? options.Database ?? options.DataFolder, unusable.Message]);
            return ExitCodes.Unreadable;
        }
    }

    private async Task<int> ExportAsync(string file, CancellationToken cancellation)
    {
        using var text = File.OpenText(file);
        if (await JournalExport.VerifyAsync(text, cancellation) is { } check)
            return Say(check.Count, check.Hash, 0, check.Break);
        Console.Error.WriteLine(texts["verify.no-journal", file]);
        return ExitCodes.Unreadable;
    }

    private async Task<int> DatabaseAsync(CancellationToken cancellation)
    {
        var folder = new DataFolder(options.DataFolder);
        if (options.Database is null && !folder.HasDatabase)
        {
            Console.Error.WriteLine(texts["verify.no-database", folder.Path]);
            return ExitCodes.Unreadable;
        }
        var worst = ExitCodes.Done;
        foreach (var province in await ProvincesAsync(folder, cancellation))
        {
            var result = await InAsync(folder, province, services => services.GetRequiredService<VerifyJournal>().RunAsync(cancellation));
            Console.Out.WriteLine(texts["verify.province", province]);
            worst = Math.Max(worst, Say(result.Entries, result.Hash, result.Unsealed, result.Break));
        }
        return worst;
    }

    // Whoever checks a database need not know under which name it was served.
    private async Task<IReadOnlyList<string>> ProvincesAsync(DataFolder folder, CancellationToken cancellation)
    {
        if (options.Province is { } one)
            return [one];
        var all = await InAsync(folder, "", services => services.GetRequiredService<ProgrammeDb>().JournalEntries
            .Select(e => e.ProvinceId).Distinct().OrderBy(p => p).ToListAsync(cancellation));
        if (all.Count == 0)
            Console.Out.WriteLine(texts["verify.empty"]);
        return all;
    }

    private async Task<T> InAsync<T>(DataFolder folder, string province, Func<IServiceProvider, Task<T>> work)
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddSingleton(new CurrentProvince(province));
        if (options.Database is { } connection)
            services.AddPostgresStorage(connection);
        else
            services.AddSqliteStorage(folder.Database);
        await using var provider = services.AddProgramme().BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    private int Say(long entries, string hash, int unsealed, ChainBreak? broken)
    {
        if (broken is null)
        {
            Console.Out.WriteLine(texts["verify.holds", entries, hash]);
            if (unsealed > 0)
                Console.Out.WriteLine(texts["verify.unsealed", unsealed]);
            return ExitCodes.Done;
        }
        var number = broken.Sequence.ToString(CultureInfo.InvariantCulture);
        Console.Error.WriteLine(broken switch
        {
            { Fault: ChainFault.CutOff } => texts["verify.cut-off", number],
            { Fault: ChainFault.Gap } => texts["verify.gap", number],
            { Found: { } found } => texts["verify.altered", number, found.At, found.Action, found.Subject],
            _ => texts["verify.gap", number],
        });
        return ExitCodes.Failed;
    }
}
