using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Testing;

/// <summary>A reporting period of the sample plan, its use cases run as a coordinator would.</summary>
internal static class SamplePeriod
{
    public static Actor Coordinator { get; } = new(Guid.Parse("00000000-0000-0000-0000-0000000000c1"), "Lê Thị Điều Phối", "M01", [Role.Coordinator]);

    public static Actor Reporter { get; } = new(Guid.Parse("00000000-0000-0000-0000-0000000000b2"), "Trần Văn Báo Cáo", "M02", [Role.Reporter]);

    public static PeriodTerms Terms(string name = "Báo cáo năm 2026", PeriodKind kind = PeriodKind.Year, int year = 2026, int part = 0) => new()
    {
        Name = name,
        Span = CutOff.ByDecree.Span(kind, year, part),
        OpensOn = new DateOnly(2026, 3, 10),
        DueOn = new DateOnly(2026, 12, 15),
    };

    public static QuestionDraft Question(string label = "Số cơ sở áp dụng sản xuất sạch hơn", string? unit = "cơ sở") => new()
    {
        Label = label, Unit = unit, Rule = new FieldRule { Kind = AnswerKind.Number, Min = 0 },
    };

    /// <summary>The sample plan with units M01 and M02, and their work.</summary>
    public static async Task PrepareProvinceAsync(this TestDatabase database)
    {
        await database.ImportUnitsAsync();
        await database.ImportSampleAsync();
        await database.OpenWorkAsync();
    }

    /// <summary>The work of units and plan that are there already.</summary>
    public static async Task OpenWorkAsync(this TestDatabase database)
    {
        await database.RunAsync((OpenEntries open) => open.RunAsync(new OpenEntries.Request(null, new DateOnly(2026, 3, 10)), Actor.Xanh));
    }

    public static async Task<ReportingPeriod> CreatePeriodAsync(this TestDatabase database, PeriodTerms? terms = null, params QuestionDraft[] questions)
    {
        var period = Of(await database.RunAsync((CreatePeriod create) => create.RunAsync(new CreatePeriod.Request(terms ?? Terms()), Coordinator)));
        foreach (var question in questions)
            await database.AskAsync(period.Slug, question);
        return await database.PeriodAsync(period.Slug);
    }

    public static async Task<ReportQuestion> AskAsync(this TestDatabase database, string slug, QuestionDraft question)
    {
        var version = (await database.PeriodAsync(slug)).Version;
        return Of(await database.RunAsync((SaveQuestion save) => save.RunAsync(new SaveQuestion.Request(slug, version, null, question), Coordinator)));
    }

    public static async Task<ReportingPeriod> PeriodAsync(this TestDatabase database, string slug) =>
        await database.RunAsync((PeriodQueries periods) => periods.FindAsync(slug)) ?? throw new InvalidOperationException(slug);

    public static async Task<OpenPeriod.Result> OpenPeriodAsync(this TestDatabase database, string slug)
    {
        var version = (await database.PeriodAsync(slug)).Version;
        return Of(await database.RunAsync((OpenPeriod open) => open.RunAsync(new OpenPeriod.Request(slug, version), Coordinator)));
    }

    /// <summary>Hands in a report with answers by key; on the entity itself, for tests that are about what comes after.</summary>
    public static Task<Report> HandInAsync(this TestDatabase database, ReportingPeriod period, string unitCode, params (string Key, string Value)[] answers) => database.RunAsync(async (ProgrammeDb db) =>
    {
        var report = await db.Reports.AsTracking().Include(r => r.Fields).SingleAsync(r => r.PeriodId == period.Id && r.UnitCode == unitCode);
        var known = report.Fields.ToList();
        var now = new DateTimeOffset(2026, 3, 10, 2, 0, 0, TimeSpan.Zero);
        foreach (var (key, value) in answers)
            report.Field(key).Write(value, FieldSource.Entered, null, Reporter.Id, now);
        db.ReportFields.AddRange(report.Fields.Except(known));
        if (report.Submit(needsHead: false, Reporter, now) is { } refusal)
            throw new InvalidOperationException(refusal.Code);
        await db.SaveAsync(Reporter.Does("submit-report"));
        return report;
    });

    public static async Task<ApproveReports.Result> ApproveAsync(this TestDatabase database, ReportingPeriod period, string unitCode)
    {
        var report = await database.ReportAsync(period, unitCode);
        return Of(await database.RunAsync((ApproveReports approve) => approve.RunAsync(new ApproveReports.Request([new(report.Id, report.Version)]), Coordinator)));
    }

    public static Task<Report> ReportAsync(this TestDatabase database, ReportingPeriod period, string unitCode) => database.RunAsync((ProgrammeDb db) =>
        db.Reports.AsNoTracking().Include(r => r.Fields).Include(r => r.Steps.OrderBy(s => s.Ordinal)).SingleAsync(r => r.PeriodId == period.Id && r.UnitCode == unitCode));

    public static T Of<T>(Outcome<T> outcome)
        where T : class => outcome.Value ?? throw new InvalidOperationException(outcome.Refusal?.Code);
}
