using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Budget;
using Xanh.Programme.Shared;
using Xanh.Web.Work;

namespace Xanh.Web.Budget;

/// <summary>What a person fills in about a budget line.</summary>
public sealed class BudgetLineForm
{
    /// <summary>Version of the line the person saw; of a new one 0.</summary>
    [BindProperty(Name = "phien-ban")]
    public int Version { get; set; }

    [BindProperty(Name = "don-vi")]
    public string? UnitCode { get; set; }

    [BindProperty(Name = "nam")]
    public string? Year { get; set; }

    [BindProperty(Name = "nguon")]
    public string? Source { get; set; }

    [BindProperty(Name = "ten")]
    public string? Name { get; set; }

    [BindProperty(Name = "nhiem-vu")]
    public string? Task { get; set; }

    /// <summary>The source of money as a plan names it: <c>{plan}/{number}</c>.</summary>
    [BindProperty(Name = "nguon-ke-hoach")]
    public string? Funding { get; set; }

    [BindProperty(Name = "ly-do")]
    public string? Reason { get; set; }

    public int YearNumber => int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    /// <summary>Plan, task and funding source it is tied to.</summary>
    /// <param name="tie">All null for a line that stands alone.</param>
    /// <returns>Null when they belong together; refuses <c>no-such-task</c> and <c>budget-funding</c>.</returns>
    public Refusal? ReadTie(IReadOnlyList<FundingChoice> funding, out (Guid? PlanId, int? Task, int? Funding) tie)
    {
        var (task, source) = (TaskWord.Read(Task), TaskWord.Read(Funding));
        tie = (task?.PlanId ?? source?.PlanId, task?.Ordinal, source?.Ordinal);
        if ((!string.IsNullOrEmpty(Task) && task is null) || (!string.IsNullOrEmpty(Funding) && source is null))
            return new Refusal("no-such-task");
        return task is { } t && source is { } s && t.PlanId != s.PlanId ? new Refusal("budget-funding", funding.FirstOrDefault(f => f.PlanId == t.PlanId)?.PlanName ?? "") : null;
    }

    /// <summary>The field a refusal speaks of.</summary>
    public static string? FieldOf(string code) => code switch
    {
        "budget-name" => "ten",
        "budget-source" => "nguon",
        "budget-year" or "budget-year-of-plan" => "nam",
        "no-such-task" => "nhiem-vu",
        "budget-funding" => "nguon-ke-hoach",
        "no-such-unit" or "unit-not-in-being" => "don-vi",
        "budget-note" => "ly-do",
        _ => null,
    };
}
