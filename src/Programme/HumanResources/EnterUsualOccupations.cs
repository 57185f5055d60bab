using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Text;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources;

/// <summary>Puts the usual occupations into the register; what stands there already, also ended, is passed over.</summary>
public sealed class EnterUsualOccupations(ProgrammeDb db, CurrentProvince province, EnterRecords<Occupation> enter)
{
    private const string OwnList = "Danh mục gợi ý của Xanh";

    /// <param name="Count">How many came new.</param>
    public sealed record Result(int Count);

    /// <returns>Refuses <c>not-allowed</c>.</returns>
    public async Task<Outcome<Result>> RunAsync(Actor actor, CancellationToken cancellation = default)
    {
        var names = await db.Set<Occupation>().Where(o => o.ProvinceId == province.Id).Select(o => o.Name).ToListAsync(cancellation);
        var known = names.Select(VietnameseText.FoldWithoutAccents).ToHashSet(StringComparer.Ordinal);
        var drafts = UsualOccupation.All.Where(o => !known.Contains(VietnameseText.FoldWithoutAccents(o.Vietnamese))).Select(DraftOf).ToList();
        var outcome = await enter.RunAsync(drafts, FieldFormat.Machine, actor, cancellation);
        if (!outcome.Succeeded)
            return outcome.Refusal;
        return outcome.Value.Faults.Count == 0 ? new Result(drafts.Count) : throw new InvalidOperationException("The usual occupations are refused: " + outcome.Value.Faults[0]);
    }

    private static RecordDraft DraftOf(UsualOccupation of) => RecordDraft.Of(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["name"] = of.Vietnamese, ["english-name"] = of.English, ["level"] = of.Level, ["skills"] = of.Skills.Replace("; ", "\n", StringComparison.Ordinal), ["source"] = OwnList,
    });
}
