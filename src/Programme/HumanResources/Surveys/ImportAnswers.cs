using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Text;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>Takes the answers of many enterprises from one table, all or none: what came on paper, by mail, or from an association.</summary>
public sealed class ImportAnswers(ProgrammeDb db, SurveyQueries surveys, CurrentProvince province, TimeProvider time)
{
    /// <param name="DryRun">Only says what would happen.</param>
    /// <param name="DoubtsStand">Whether doubtful figures are said to be right.</param>
    /// <param name="Culture">Habit in which numbers that stand as text are written.</param>
    public sealed record Request(int Year, IReadOnlyList<AnswerRow> Rows, bool DryRun, bool DoubtsStand, CultureInfo Culture);

    /// <param name="Answers">Enterprises whose answer is taken.</param>
    /// <param name="Replaced">Of these, whose earlier answer is replaced.</param>
    public sealed record Result(int Answers, int Replaced, IReadOnlyList<AnswerRowFault> Faults, bool Saved);

    /// <returns>Refuses <c>not-allowed</c>, <c>no-such-survey</c>, <c>survey-sheet-empty</c>, <c>sheet-too-long</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<Result>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        if (await surveys.FindAsync(request.Year, cancellation) is not { } survey)
            return new Refusal("no-such-survey");
        if (request.Rows.Count is 0 or > SurveyLimits.MostRows)
            return new Refusal(request.Rows.Count == 0 ? "survey-sheet-empty" : "sheet-too-long", SurveyLimits.MostRows.ToString(CultureInfo.InvariantCulture));
        var faults = new List<AnswerRowFault>();
        var answers = new AnswerTable(await KeysAsync(survey.Id, cancellation), await NamesAsync(survey, cancellation)).Read(request, faults);
        var ids = answers.ConvertAll(a => a.Invitation);
        var invitations = await db.Set<SurveyInvitation>().Include(i => i.Lines).Where(i => i.ProvinceId == province.Id && i.SurveyId == survey.Id && ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancellation);
        var replaced = invitations.Values.Count(i => i.SentAt is not null);
        var mayBeSaved = faults.TrueForAll(f => f.IsDoubt && request.DoubtsStand);
        if (request.DryRun || !mayBeSaved)
            return new Result(answers.Count, replaced, faults, Saved: false);
        var now = time.GetUtcNow();
        foreach (var (id, content) in answers)
            invitations[id].Keep(content, isSent: true, now);
        return await db.SaveAsync(actor.Does("import-survey-answers"), cancellation) is { } refusal ? refusal : new Result(answers.Count, replaced, faults, Saved: true);
    }

    // By code of the invitation and by tax code; one that several enterprises share says nothing.
    private async Task<Dictionary<string, Guid>> KeysAsync(Guid survey, CancellationToken cancellation)
    {
        var asked = await db.Set<SurveyInvitation>().Where(i => i.ProvinceId == province.Id && i.SurveyId == survey)
            .Join(db.Enterprises, i => new { i.ProvinceId, Id = i.EnterpriseId }, e => new { e.ProvinceId, e.Id }, (i, e) => new { i.Id, i.CodeHash, e.TaxCode }).ToListAsync(cancellation);
        var keys = asked.ToDictionary(a => a.CodeHash, a => a.Id, StringComparer.Ordinal);
        foreach (var same in asked.Where(a => a.TaxCode.Length > 0).GroupBy(a => a.TaxCode, StringComparer.Ordinal).Where(g => g.Count() == 1))
            keys[same.Key] = same.First().Id;
        return keys;
    }

    private async Task<Dictionary<string, Guid>> NamesAsync(LabourSurvey survey, CancellationToken cancellation)
    {
        var known = await surveys.OccupationsAsync(cancellation);
        var names = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var occupation in survey.Occupations.Select(id => known.GetValueOrDefault(id)).OfType<Occupation>())
        {
            foreach (var name in new[] { occupation.Name, occupation.EnglishName }.Where(n => n.Length > 0))
                names.TryAdd(VietnameseText.FoldWithoutAccents(VietnameseText.CollapseBlanks(name)), occupation.Id);
        }
        return names;
    }
}
