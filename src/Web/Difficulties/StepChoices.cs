using Xanh.Programme.Difficulties;
using Xanh.Programme.Work;

namespace Xanh.Web.Difficulties;

/// <summary>Which steps a person may take with a difficulty as it stands, the likeliest first and open.</summary>
public sealed class StepChoices(AmendedVersionQueries amended)
{
    /// <param name="typed">What was typed into a form and refused, by its handler.</param>
    public async Task<IReadOnlyList<(StepFields Form, bool Open)>> OfAsync(
        DifficultyRow row, DifficultyRights rights, UnitNames units, DateOnly today, Func<string, StepForm?> typed, CancellationToken cancellation)
    {
        var (isOpen, isAnswered) = (row.ClosedOn is null, row.AnsweredOn is not null);
        var days = DifficultyKind.Find(row.Kind)?.Days ?? 10;
        StepFields Form(string handler, string key) => new(handler, key, row.Version, typed(handler));
        var forms = new List<StepFields>();
        if (isOpen && !isAnswered && rights.Answer)
            forms.Add(Form("Answer", "difficulty.answer") with { Choices = [("tra-loi", "difficulty.answer-yes"), ("khong-chap-thuan", "difficulty.answer-no")], AsksFiles = true });
        if (isOpen && rights.End)
            forms.Add(Form("Close", "difficulty.close") with { Choices = [("da-giai-quyet", "difficulty.close-solved"), ("rut", "difficulty.close-withdrawn")] });
        if ((!isOpen || isAnswered) && rights.End)
            forms.Add(Form("Reopen", "difficulty.reopen") with { Days = days });
        if (rights.Remark)
            forms.Add(Form("Remark", "difficulty.remark") with { AsksFiles = true });
        if (isOpen && rights.Forward)
            forms.Add(Form("Forward", "difficulty.forward") with { Days = days, Units = [.. units.Present.Where(u => u.Code != units.HeirOf(row.AddressedTo))], AsksFiles = true });
        if (isOpen && rights.Direct)
        {
            forms.Add(Form("Escalate", "difficulty.escalate") with { Days = days, AsksFiles = true });
            if (!isAnswered)
                forms.Add(Form("PutOff", "difficulty.put-off") with { Days = days });
            if (await amended.AllAsync(cancellation) is { Count: > 0 } versions)
                forms.Add(Form("Amend", "difficulty.amend") with { Versions = [.. versions.Select(v => (v.Word, v.Name))] });
        }
        return [.. forms.Select((form, i) => (form, form.Typed is not null || (i == 0 && form.Handler == "Answer") || (form.Handler == "Close" && isAnswered)))];
    }
}
