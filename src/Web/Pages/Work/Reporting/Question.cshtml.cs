using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Reporting;

namespace Xanh.Web.Pages.Work.Reporting;

[Requires(Permission.KeepPeriods)]
public sealed class QuestionModel(PeriodQueries periods, UnitQueries units, SaveQuestion save, PageTexts texts, CurrentActor me, TimeProvider time) : PeriodPage(periods, me, time)
{
    public ReportQuestion Question { get; private set; } = null!;

    public QuestionInput Input { get; private set; } = new();

    public UnitDirectory Units { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, string code, CancellationToken cancellation)
    {
        if (!await LoadAsync(slug, cancellation) || Period.Questions.Find(q => string.Equals(q.Code, code, StringComparison.Ordinal)) is not { } question)
            return NotFound();
        Question = question;
        Units = await units.DirectoryAsync(cancellation);
        if (Refusal is null)
            Input = QuestionInput.Of(question, texts.Culture);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, string code, CancellationToken cancellation)
    {
        if (await OnGetAsync(slug, code, cancellation) is NotFoundResult missing)
            return missing;
        var form = Receive();
        Input = QuestionInput.Of(form);
        var draft = Input.Draft(texts.Culture, Question is { TargetPlanId: { } plan, TargetOrdinal: { } target } ? (plan, target) : null);
        Outcome<ReportQuestion> outcome = draft.Succeeded ? await save.RunAsync(new SaveQuestion.Request(slug, form.Number("ban"), code, draft.Value), Actor, cancellation) : draft.Refusal;
        return await FinishAsync(outcome, q => PeriodAddresses.Form(slug) + "?da-luu=mau#" + q.Code, () => OnGetAsync(slug, code, cancellation));
    }
}
