using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Reporting;

namespace Xanh.Web.Pages.Work.Reporting;

[Requires(Permission.KeepPeriods)]
public sealed class NewQuestionModel(PeriodQueries periods, UnitQueries units, SaveQuestion save, PageTexts texts, CurrentActor me, TimeProvider time) : PeriodPage(periods, me, time)
{
    public QuestionInput Input { get; private set; } = new();

    public UnitDirectory Units { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await LoadAsync(slug, cancellation))
            return NotFound();
        Units = await units.DirectoryAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        var form = Receive();
        Input = QuestionInput.Of(form);
        var draft = Input.Draft(texts.Culture, target: null);
        Outcome<ReportQuestion> outcome = draft.Succeeded ? await save.RunAsync(new SaveQuestion.Request(slug, form.Number("ban"), null, draft.Value), Actor, cancellation) : draft.Refusal;
        return await FinishAsync(outcome, q => PeriodAddresses.Form(slug) + "?da-luu=mau#" + q.Code, () => OnGetAsync(slug, cancellation));
    }
}
