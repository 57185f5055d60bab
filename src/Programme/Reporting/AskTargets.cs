using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>Makes a question of each chosen target of a plan: its words, its unit of measure, a number to answer with.</summary>
public sealed class AskTargets(ProgrammeDb db, CurrentProvince province, ReportingDesk desk)
{
    /// <param name="Version">Number of the period as it was shown.</param>
    /// <param name="AskedOf">See <see cref="ReportQuestion.AskedOf"/>.</param>
    public sealed record Request(string Slug, int Version, Guid PlanId, IReadOnlyList<int> Ordinals, IReadOnlyList<string> AskedOf);

    /// <returns>The period; refuses <c>not-allowed</c>, <c>no-such-period</c>, <c>changed-meanwhile</c>, <c>target-none</c>, <c>asked-unknown</c>, <c>form-fixed</c>.</returns>
    public async Task<Outcome<ReportingPeriod>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepPeriods))
            return new Refusal("not-allowed");
        if (await desk.PeriodAsync(request.Slug, cancellation) is not { } period)
            return new Refusal("no-such-period");
        if (period.Version != request.Version)
            return new Refusal("changed-meanwhile");
        var units = await desk.UnitsAsync(cancellation);
        if (request.AskedOf.FirstOrDefault(w => !AskedUnits.IsKnown(w, units)) is { } unknown)
            return new Refusal("asked-unknown", unknown);
        var targets = await db.PlannedTargets.Where(t => t.ProvinceId == province.Id && t.PlanId == request.PlanId && t.Until == null && request.Ordinals.Contains(t.Ordinal))
            .OrderBy(t => t.Ordinal).ToListAsync(cancellation);
        var fresh = targets.Where(t => !period.Questions.Exists(q => q.TargetPlanId == t.PlanId && q.TargetOrdinal == t.Ordinal)).ToList();
        if (fresh.Count == 0)
            return new Refusal("target-none");
        foreach (var target in fresh)
        {
            var asked = period.Ask(DraftOf(target, request.AskedOf));
            if (!asked.Succeeded)
                return asked.Refusal;
            db.ReportQuestions.Add(asked.Value);
        }
        return await db.SaveAsync(actor.Does("edit-form"), cancellation) is { } refusal ? refusal : period;
    }

    /// <summary>The question that measures a target.</summary>
    internal static QuestionDraft DraftOf(PlannedTarget target, IReadOnlyList<string> askedOf)
    {
        var percent = target.Unit?.Trim() == "%";
        var words = string.IsNullOrWhiteSpace(target.Object) ? target.Text : target.Object;
        var label = char.ToUpperInvariant(words.Trim()[0]) + words.Trim()[1..];
        return new QuestionDraft
        {
            Label = label.Length > ReportingLimits.Label ? label[..ReportingLimits.Label] : label,
            Unit = target.Unit,
            Help = target.Text.Length > ReportingLimits.Help ? target.Text[..ReportingLimits.Help] : target.Text,
            Rule = percent
                ? new FieldRule { Kind = AnswerKind.Percent, Min = 0, Max = 100, Decimals = 2 }
                : new FieldRule { Kind = AnswerKind.Number, Min = 0, Decimals = 4 },
            AskedOf = askedOf,
            TargetPlanId = target.PlanId,
            TargetOrdinal = target.Ordinal,
        };
    }
}
