using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>Changes the rules of a draft: one entered or changed, moved, removed, or all of a file.</summary>
public sealed class EditRules(ProgrammeDb db, RuleDesk desk, TimeProvider time)
{
    /// <summary>Which draft, as the person saw it.</summary>
    public sealed record Draft(int Number, int Version);

    /// <param name="code">The rule that is changed; null for a new one, which comes last of its decision.</param>
    /// <returns>Refuses <c>no-such-rule</c>, what <see cref="RuleChecks"/> and <see cref="RuleDesk"/> refuse.</returns>
    public Task<Outcome<RuleSet>> SaveAsync(Draft draft, string? code, ClassRule rule, Actor actor, CancellationToken cancellation = default) => RunAsync(draft, "edit-rules", actor, rules =>
    {
        var place = code is null ? -1 : rules.FindIndex(r => r.Code == code);
        if (place < 0 && code is not null)
            return new Refusal("no-such-rule");
        if (place >= 0)
            rules[place] = rule;
        else
            rules.Add(rule);
        return null;
    }, cancellation);

    /// <param name="up">Before the rule of the same decision that stands before it; else behind the one that stands behind it.</param>
    /// <returns>Refuses as <see cref="SaveAsync"/> does.</returns>
    public Task<Outcome<RuleSet>> MoveAsync(Draft draft, string code, bool up, Actor actor, CancellationToken cancellation = default) => RunAsync(draft, "move-rule", actor, rules =>
    {
        var place = rules.FindIndex(r => r.Code == code);
        if (place < 0)
            return new Refusal("no-such-rule");
        var other = up ? rules.FindLastIndex(place, r => r != rules[place] && r.Decides == rules[place].Decides) : rules.FindIndex(place + 1, r => r.Decides == rules[place].Decides);
        if (other >= 0)
            (rules[place], rules[other]) = (rules[other], rules[place]);
        return null;
    }, cancellation);

    /// <returns>Refuses as <see cref="SaveAsync"/> does.</returns>
    public Task<Outcome<RuleSet>> RemoveAsync(Draft draft, string code, Actor actor, CancellationToken cancellation = default) => RunAsync(
        draft, "remove-rule", actor, rules => rules.RemoveAll(r => r.Code == code) == 0 ? new Refusal("no-such-rule") : null, cancellation);

    private async Task<Outcome<RuleSet>> RunAsync(Draft draft, string deed, Actor actor, Func<List<ClassRule>, Refusal?> change, CancellationToken cancellation)
    {
        var opened = await desk.OpenAsync(draft.Number, draft.Version, actor, cancellation);
        if (!opened.Succeeded)
            return opened;
        var rules = opened.Value.Ordered.ToList();
        if ((change(rules) ?? opened.Value.Replace(InOrder(rules), time.GetUtcNow())) is { } refusal)
            return refusal;
        return await db.SaveAsync(actor.Does(deed), cancellation) is { } lost ? lost : opened.Value;
    }

    private static List<ClassRule> InOrder(List<ClassRule> rules) => [.. rules.OrderBy(r => r.Decides)];
}
