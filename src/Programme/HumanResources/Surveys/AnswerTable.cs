using Xanh.Documents.Text;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>Puts the rows of a table together to answers, enterprise by enterprise.</summary>
/// <param name="invitations">By the hash of their code, and by tax code.</param>
/// <param name="occupations">By their folded names.</param>
internal sealed class AnswerTable(IReadOnlyDictionary<string, Guid> invitations, IReadOnlyDictionary<string, Guid> occupations)
{
    public List<(Guid Invitation, AnswerContent Content)> Read(ImportAnswers.Request request, List<AnswerRowFault> faults)
    {
        var answers = new List<(Guid, AnswerContent)>();
        foreach (var rows in request.Rows.GroupBy(r => Known(r, faults)).Where(g => g.Key is not null))
        {
            var (typed, places) = Typed([.. rows], request.DoubtsStand, faults);
            var (content, found) = AnswerCheck.Read(typed, isSent: true, request.Culture);
            faults.AddRange(found.Select(f => new AnswerRowFault(
                f.OccupationId is { } id ? places[id] : rows.First().Number, ColumnOf(f.Part), f.Refusal, f.IsDoubt)));
            if (content is not null || found.All(f => f.IsDoubt))
                answers.Add((rows.Key!.Value, content ?? AnswerCheck.Read(typed with { DoubtsStand = true }, isSent: true, request.Culture).Content!));
        }
        return answers;
    }

    private Guid? Known(AnswerRow row, List<AnswerRowFault> faults)
    {
        var key = row[AnswerColumn.Key].Trim();
        if (TaxCode.Read(key) is { Length: > 0 } taxCode && invitations.TryGetValue(taxCode, out var id))
            return id;
        if (key.Length > 0 && invitations.TryGetValue(TicketCode.HashOf(key), out id))
            return id;
        faults.Add(new AnswerRowFault(row.Number, AnswerColumn.Key, new Refusal("survey-row-key", key), IsDoubt: false));
        return null;
    }

    private (TypedSurveyAnswer Typed, Dictionary<Guid, int> Places) Typed(List<AnswerRow> rows, bool doubtsStand, List<AnswerRowFault> faults)
    {
        var places = new Dictionary<Guid, int>();
        var lines = new List<TypedLine>();
        foreach (var row in rows.Where(r => r[AnswerColumn.Occupation].Trim().Length > 0))
        {
            var name = row[AnswerColumn.Occupation];
            if (!occupations.TryGetValue(VietnameseText.FoldWithoutAccents(VietnameseText.CollapseBlanks(name)), out var id))
                faults.Add(new AnswerRowFault(row.Number, AnswerColumn.Occupation, new Refusal("survey-row-occupation", name), IsDoubt: false));
            else if (!places.TryAdd(id, row.Number))
                faults.Add(new AnswerRowFault(row.Number, AnswerColumn.Occupation, new Refusal("survey-row-twice", name), IsDoubt: false));
            else
                lines.Add(new TypedLine(id, row[AnswerColumn.Jobs], row[AnswerColumn.NeedIn1], row[AnswerColumn.NeedIn3], row[AnswerColumn.NeedIn5], row[AnswerColumn.Hard], row[AnswerColumn.Skills]));
        }
        var workers = rows.Select(r => r[AnswerColumn.Workers]).FirstOrDefault(w => w.Trim().Length > 0) ?? "";
        return (TypedSurveyAnswer.Empty with { Lines = lines, Workers = workers, DoubtsStand = doubtsStand }, places);
    }

    private static AnswerColumn ColumnOf(AnswerPart part) => part switch
    {
        AnswerPart.Jobs => AnswerColumn.Jobs,
        AnswerPart.NeedIn1 => AnswerColumn.NeedIn1,
        AnswerPart.NeedIn3 => AnswerColumn.NeedIn3,
        AnswerPart.NeedIn5 => AnswerColumn.NeedIn5,
        AnswerPart.Hard => AnswerColumn.Hard,
        AnswerPart.Skills => AnswerColumn.Skills,
        _ => AnswerColumn.Workers,
    };
}
