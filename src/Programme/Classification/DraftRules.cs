using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>Begins a new edition as a draft: with the rules in force, those Xanh proposes, or those of a file.</summary>
public sealed class DraftRules(ProgrammeDb db, CurrentProvince province, RuleDesk desk, TimeProvider time)
{
    /// <param name="Rules">Null for those in force, or before the first edition for those Xanh proposes.</param>
    public sealed record Request(IReadOnlyList<ClassRule>? Rules = null);

    /// <returns>Refuses <c>not-allowed</c>, <c>rules-draft-there</c> and what <see cref="RuleChecks"/> refuses.</returns>
    public async Task<Outcome<RuleSet>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        if (await desk.DraftAsync(cancellation) is not null)
            return new Refusal("rules-draft-there");
        var rules = request.Rules ?? (await desk.InForceAsync(cancellation))?.Ordered ?? RuleFile.Proposed;
        var last = await db.Set<RuleSet>().Where(s => s.ProvinceId == province.Id).MaxAsync(s => (int?)s.Number, cancellation) ?? 0;
        var now = time.GetUtcNow();
        var draft = new RuleSet { ProvinceId = province.Id, Number = last + 1, CreatedAt = now, CreatedBy = actor.Id };
        if (draft.Replace(rules, now) is { } unsound)
            return unsound;
        db.Add(draft);
        try
        {
            return await db.SaveAsync(actor.Does("draft-rules"), cancellation) is { } lost ? lost : draft;
        }
        catch (DbUpdateException taken) when (db.IsDuplicate(taken))
        {
            db.ChangeTracker.Clear();
            return new Refusal("rules-draft-there");
        }
    }

    /// <summary>Throws the draft away.</summary>
    /// <returns>Null when done; refuses <c>rules-not-draft</c> and what <see cref="RuleDesk"/> refuses.</returns>
    public async Task<Refusal?> DiscardAsync(int number, int version, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(number, version, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        if (opened.Value.State != RuleSetState.Draft)
            return new Refusal("rules-not-draft");
        db.Remove(opened.Value);
        return await db.SaveAsync(actor.Does("discard-rules"), cancellation);
    }
}
