using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Work;

namespace Xanh.Testing;

/// <summary>Periods of the sample province with the reports of its unit M02, made as people make them.</summary>
internal static class SampleReports
{
    public static readonly Actor Coordinator = new(Guid.CreateVersion7(), "Nguyễn Thị Điều Phối", "M01", [Role.Coordinator]);
    public static readonly Actor Reporter = new(Guid.CreateVersion7(), "Lê Văn Báo Cáo", "M02", [Role.Reporter]);
    public static readonly Actor Colleague = new(Guid.CreateVersion7(), "Trần Thị Cùng Phòng", "M02", [Role.Reporter]);
    public static readonly Actor Head = new(Guid.CreateVersion7(), "Hoàng Văn Thủ Trưởng", "M02", [Role.UnitHead]);
    public static readonly Actor Foreigner = new(Guid.CreateVersion7(), "Phạm Văn Ngoài", "M01", [Role.Reporter]);

    public static readonly DateOnly Today = new(2026, 3, 10);

    /// <summary>A number that must be there, a part of it, a choice, a text and files.</summary>
    public static IReadOnlyList<QuestionDraft> Questions { get; } =
    [
        new() { Label = "Số cơ sở được tư vấn", Unit = "cơ sở", Rule = new FieldRule { Kind = AnswerKind.Number, Required = true, Min = 0, Decimals = 1 } },
        new() { Label = "Trong đó đã áp dụng", Unit = "cơ sở", Rule = new FieldRule { Kind = AnswerKind.Number, Min = 0, NotAbove = "q/so-co-so-duoc-tu-van" } },
        new() { Label = "Đã có người phụ trách", Rule = new FieldRule { Kind = AnswerKind.Choice, Choices = ["Có", "Chưa"] } },
        new() { Label = "Khó khăn chính", Rule = new FieldRule { Kind = AnswerKind.Text, MaxLength = 300 } },
        new() { Label = "Danh sách kèm theo", Rule = new FieldRule { Kind = AnswerKind.File } },
    ];

    public const string Advised = "q/so-co-so-duoc-tu-van";
    public const string Applied = "q/trong-do-da-ap-dung";
    public const string Choice = "q/da-co-nguoi-phu-trach";
    public const string Hardship = "q/kho-khan-chinh";
    public const string List = "q/danh-sach-kem-theo";

    /// <summary>Units, plan and work.</summary>
    public static async Task PrepareAsync(TestDatabase database)
    {
        await database.ImportUnitsAsync();
        await database.ImportSampleAsync();
        var opened = await database.RunAsync((OpenEntries open) => open.RunAsync(new OpenEntries.Request(null, Today), Actor.Xanh));
        _ = opened.Value ?? throw new InvalidOperationException(opened.Refusal?.Code);
    }

    /// <summary>An open period about work and <see cref="Questions"/>.</summary>
    /// <returns>The report of M02.</returns>
    public static async Task<Report> OpenAsync(TestDatabase database, string name = "Báo cáo năm 2026", bool needsHead = false, DateOnly? to = null, IReadOnlyList<QuestionDraft>? questions = null)
    {
        var last = to ?? new DateOnly(2026, 12, 14);
        var terms = new PeriodTerms
        {
            Name = name, Span = new PeriodSpan(PeriodKind.AdHoc, last.Year, 0, last.AddYears(-1).AddDays(1), last), OpensOn = Today, DueOn = Today.AddDays(5), NeedsHead = needsHead,
        };
        var made = await database.RunAsync((CreatePeriod create) => create.RunAsync(new CreatePeriod.Request(terms), Coordinator));
        var period = made.Value ?? throw new InvalidOperationException(made.Refusal?.Code);
        foreach (var draft in questions ?? Questions)
        {
            var asked = await database.RunAsync(async (SaveQuestion save) => await save.RunAsync(new SaveQuestion.Request(period.Slug, await VersionAsync(database, period.Slug), null, draft), Coordinator));
            _ = asked.Value ?? throw new InvalidOperationException(asked.Refusal?.Code);
        }
        var version = await VersionAsync(database, period.Slug);
        var opened = await database.RunAsync((OpenPeriod open) => open.RunAsync(new OpenPeriod.Request(period.Slug, version), Coordinator));
        _ = opened.Value ?? throw new InvalidOperationException(opened.Refusal?.Code);
        return await database.RunAsync((ProgrammeDb db) => db.Reports.AsNoTracking().SingleAsync(r => r.PeriodId == period.Id && r.UnitCode == "M02"));
    }

    public static async Task<ReportForm> FormAsync(TestDatabase database, Guid report, Actor? actor = null) =>
        await database.RunAsync((ReportForms forms) => forms.FindAsync(report, actor ?? Reporter, System.Globalization.CultureInfo.GetCultureInfo("vi-VN")))
        ?? throw new InvalidOperationException("No form.");

    /// <summary>Saves answers as they stand on the present form.</summary>
    public static async Task<SavedFields> SaveAsync(TestDatabase database, Guid report, params (string Key, string Text)[] answers)
    {
        var form = await FormAsync(database, report);
        var saved = await database.RunAsync((SaveFields save) => save.RunAsync(
            new SaveFields.Request(report, [.. answers.Select(a => new TypedField(a.Key, form.Find(a.Key)?.Seen, a.Text))], ','), Reporter));
        return saved.Value ?? throw new InvalidOperationException(saved.Refusal?.Code);
    }

    /// <summary>Answers everything that must be answered.</summary>
    public static async Task FillAsync(TestDatabase database, Guid report, string advised = "12")
    {
        var form = await FormAsync(database, report);
        var states = form.Fields.Where(f => f.Key.EndsWith("/status", StringComparison.Ordinal)).Select(f => (f.Key, WorkAnswers.UnderWay));
        await SaveAsync(database, report, [.. states, (Advised, advised)]);
    }

    public static async Task<Programme.Shared.Outcome<Report>> SubmitAsync(TestDatabase database, Guid report, Actor? actor = null)
    {
        var mark = (await FormAsync(database, report)).Mark;
        return await database.RunAsync((SubmitReport submit) => submit.RunAsync(new SubmitReport.Request(report, mark), actor ?? Reporter));
    }

    private static Task<int> VersionAsync(TestDatabase database, string slug) =>
        database.RunAsync((ProgrammeDb db) => db.ReportingPeriods.Where(p => p.Slug == slug).Select(p => p.Version).SingleAsync());
}
