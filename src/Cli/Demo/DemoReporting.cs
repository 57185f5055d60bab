using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;

namespace Xanh.Cli.Demo;

/// <summary>Three invented reporting periods: one whose due day has passed, with late units; one that is open, with reports in every state; one in preparation.</summary>
internal sealed class DemoReporting(DataFolder folder)
{
    private const int DaysBack = 40;

    private const string Late = "H00.10";

    /// <summary>Units that reported in time in the period of before.</summary>
    private static readonly string[] Punctual = ["H00.01", "H00.02", "H00.03", "H00.04", "H00.05", "H00.07", "H00.08", "H00.09"];

    /// <summary>Units whose report the demo writes; the first reporter's own is left for whoever tries the demo.</summary>
    private static readonly string[] Writers = ["H00.01", "H00.02", "H00.04", "H00.05", "H00.06", "H00.07"];

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public async Task FillAsync(CancellationToken cancellation)
    {
        using var before = new DemoStore(folder, new EarlierTime(TimeSpan.FromDays(DaysBack)));
        using var soon = new DemoStore(folder, new EarlierTime(TimeSpan.FromDays(DaysBack - 5)));
        using var later = new DemoStore(folder, new EarlierTime(TimeSpan.FromDays(DaysBack - 20)));
        using var now = new DemoStore(folder);
        var coordinator = await CoordinatorAsync(now, cancellation);
        var past = TimeProvider.System.Today().AddDays(-DaysBack);
        var running = CutOff.ByDecree.SpanOn(PeriodKind.Quarter, past);
        var quarter = CutOff.ByDecree.SpanOn(PeriodKind.Quarter, running.From.AddDays(-1));
        if (await OpenAsync(before, TermsOf(quarter, past, 10) with { OnlyAsked = true, AsksWork = false }, coordinator, cancellation) is not { } first)
            return;
        foreach (var unit in Punctual)
            await HandInAsync(soon, first, unit, coordinator, cancellation);
        await HandInAsync(later, first, Late, coordinator, cancellation);
        foreach (var unit in Punctual.Append(Late))
            await ApproveAsync(later, first, unit, coordinator, cancellation);

        var today = TimeProvider.System.Today();
        if (await OpenAsync(now, TermsOf(CutOff.ByDecree.SpanOn(PeriodKind.Year, today), today, 15), coordinator, cancellation) is not { } year)
            return;
        foreach (var unit in Writers.Take(4))
            await HandInAsync(now, year, unit, coordinator, cancellation);
        await ApproveAsync(now, year, Writers[0], coordinator, cancellation);
        await ReturnAsync(now, year, Writers[1], coordinator, cancellation);
        await PutOffAsync(now, year, Writers[4], today.AddDays(45), coordinator, cancellation);
        var next = CutOff.ByDecree.SpanOn(PeriodKind.Quarter, year.To.AddDays(1));
        await PrepareAsync(now, TermsOf(next, next.To.AddDays(1), 10), coordinator, cancellation);
    }

    private static PeriodTerms TermsOf(PeriodSpan span, DateOnly opens, int days) => new()
    {
        Name = PeriodNames.Of(span, Vietnamese),
        Span = span,
        OpensOn = opens,
        DueOn = Later(WorkingCalendar.OfWeeks.Add(opens, days), WorkingCalendar.OfWeeks.Add(span.To, PeriodProposals.DaysAfterEnd)),
        AlsoAsked = [AskedUnits.Of(UnitKind.Department)],
    };

    // Reports are due once the data are complete.
    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static async Task<Actor> CoordinatorAsync(DemoStore store, CancellationToken cancellation)
    {
        var person = DemoPeople.All.First(p => p.Role == Role.Coordinator);
        var id = Guid.Empty;
        await store.InScopeAsync<ProgrammeDb>(async db => id = await db.Accounts.Where(a => a.UserName == person.UserName).Select(a => a.Id).FirstOrDefaultAsync(cancellation));
        return new Actor(id, person.FullName, person.UnitCode, [person.Role]);
    }

    private static async Task<ReportingPeriod?> OpenAsync(DemoStore store, PeriodTerms terms, Actor actor, CancellationToken cancellation)
    {
        if (await PrepareAsync(store, terms, actor, cancellation) is not { } period)
            return null;
        await store.InScopeAsync<OpenPeriod>(open => open.RunAsync(new OpenPeriod.Request(period.Slug, period.Version), actor, cancellation));
        return period;
    }

    private static async Task<ReportingPeriod?> PrepareAsync(DemoStore store, PeriodTerms terms, Actor actor, CancellationToken cancellation)
    {
        ReportingPeriod? period = null;
        await store.InScopeAsync<CreatePeriod>(async create => period = (await create.RunAsync(new CreatePeriod.Request(terms), actor, cancellation)).Value);
        if (period is null)
            return null;
        foreach (var question in Questions())
        {
            await store.InScopeAsync<SaveQuestion>(save => save.RunAsync(new SaveQuestion.Request(period.Slug, period.Version, null, question), actor, cancellation));
            await store.InScopeAsync<PeriodQueries>(async periods => period = (await periods.FindAsync(period.Slug, cancellation))!);
        }
        return period;
    }

    private static IEnumerable<QuestionDraft> Questions() =>
    [
        new QuestionDraft
        {
            Label = "Số cơ sở được hướng dẫn áp dụng sản xuất sạch hơn trong kỳ", Unit = "cơ sở", Help = "Chỉ tính cơ sở do đơn vị trực tiếp hướng dẫn.",
            Rule = new FieldRule { Kind = AnswerKind.Number, Required = true, Min = 0, Decimals = 0 },
        },
        new QuestionDraft { Label = "Kinh phí đã sử dụng trong kỳ", Help = "Mọi nguồn, tính bằng đồng.", Rule = new FieldRule { Kind = AnswerKind.Money, Min = 0 } },
        new QuestionDraft
        {
            Label = "Đánh giá chung về tiến độ", Rule = new FieldRule { Kind = AnswerKind.Choice, Required = true, Choices = ["Đúng tiến độ", "Chậm, sẽ bù được", "Chậm, cần hỗ trợ"] },
        },
    ];

    private static async Task HandInAsync(DemoStore store, ReportingPeriod period, string unit, Actor actor, CancellationToken cancellation)
    {
        if (await FormAsync(store, period, unit, actor, cancellation) is not { } form)
            return;
        var fields = form.Fields.Where(f => f.IsOpen && f.Rule.Kind != AnswerKind.File).Select(f => new TypedField(f.Key, f.Seen, AnswerOf(f, unit))).Where(f => f.Text.Length > 0).ToList();
        await store.InScopeAsync<SaveFields>(save => save.RunAsync(new SaveFields.Request(form.Report.Id, fields, TypedNumber.Invariant), actor, cancellation));
        var written = await FormAsync(store, period, unit, actor, cancellation);
        await store.InScopeAsync<SubmitReport>(submit => submit.RunAsync(new SubmitReport.Request(form.Report.Id, written!.Mark), actor, cancellation));
    }

    private static string AnswerOf(AnswerField field, string unit) => field switch
    {
        { Rule.Kind: AnswerKind.Choice } => field.Rule.Choices.Contains(WorkAnswers.UnderWay, StringComparer.Ordinal) ? WorkAnswers.UnderWay : field.Rule.Choices[0],
        { Rule.Kind: AnswerKind.Money } => "125000000",
        { Rule.IsNumber: true } => (3 + (unit[^1] - '0')).ToString(CultureInfo.InvariantCulture),
        _ => ReportKeys.WorkOf(field.Key)?.Part == ReportKeys.Result ? "Đã ban hành kế hoạch của đơn vị, giao phòng chuyên môn và triển khai bước đầu." : "",
    };

    private static async Task ApproveAsync(DemoStore store, ReportingPeriod period, string unit, Actor actor, CancellationToken cancellation)
    {
        if (await FormAsync(store, period, unit, actor, cancellation) is { } form)
            await store.InScopeAsync<ApproveReports>(approve => approve.RunAsync(new ApproveReports.Request([new(form.Report.Id, form.Report.Version)]), actor, cancellation));
    }

    private static async Task ReturnAsync(DemoStore store, ReportingPeriod period, string unit, Actor actor, CancellationToken cancellation)
    {
        if (await FormAsync(store, period, unit, actor, cancellation) is not { } form)
            return;
        var reasons = form.Fields.Where(f => ReportKeys.QuestionOf(f.Key) is not null).Take(2)
            .ToDictionary(f => f.Key, string? (f) => "Con số khác với báo cáo quý. Đề nghị kiểm tra lại.", StringComparer.Ordinal);
        await store.InScopeAsync<ReturnFields>(back => back.RunAsync(new ReturnFields.Request(form.Report.Id, form.Report.Version, reasons), actor, cancellation));
    }

    private static async Task PutOffAsync(DemoStore store, ReportingPeriod period, string unit, DateOnly day, Actor actor, CancellationToken cancellation)
    {
        if (await FormAsync(store, period, unit, actor, cancellation) is { } form)
            await store.InScopeAsync<PutOffReport>(put => put.RunAsync(new PutOffReport.Request(form.Report.Id, form.Report.Version, day, "Đơn vị đang bàn giao nhân sự sau sắp xếp."), actor, cancellation));
    }

    private static async Task<ReportForm?> FormAsync(DemoStore store, ReportingPeriod period, string unit, Actor actor, CancellationToken cancellation)
    {
        ReportForm? form = null;
        await store.InScopeAsync<ReportReview>(async review => form = (await review.FindAsync(period.Id, unit, actor, Vietnamese, cancellation))?.Form);
        return form;
    }
}
