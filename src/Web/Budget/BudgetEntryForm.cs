using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Budget;
using Xanh.Web.Work;

namespace Xanh.Web.Budget;

/// <summary>What a person fills in for an entry or a counter-entry.</summary>
public sealed class BudgetEntryForm
{
    private static readonly Dictionary<string, BudgetStep> Steps = new(StringComparer.Ordinal)
    {
        ["de-nghi"] = BudgetStep.Requested, ["duoc-giao"] = BudgetStep.Allotted, ["giai-ngan"] = BudgetStep.Disbursed,
    };

    /// <summary>Version of the line the person saw.</summary>
    [BindProperty(Name = "phien-ban")]
    public int Version { get; set; }

    [BindProperty(Name = "buoc")]
    public string? StepWord { get; set; }

    [BindProperty(Name = "so-tien")]
    public string? Amount { get; set; }

    [BindProperty(Name = "ngay")]
    public string? On { get; set; }

    [BindProperty(Name = "so-van-ban")]
    public string? Document { get; set; }

    [BindProperty(Name = "ghi-chu")]
    public string? Note { get; set; }

    /// <summary>The overspending is meant.</summary>
    [BindProperty(Name = "xac-nhan")]
    public bool Confirmed { get; set; }

    [BindProperty(Name = "ly-do-vuot")]
    public string? OverspendReason { get; set; }

    [BindProperty(Name = "tep")]
    public IReadOnlyList<IFormFile>? Files { get; set; }

    public BudgetStep Step => Steps.GetValueOrDefault(StepWord ?? "", BudgetStep.Requested);

    public DateOnly? Day => WorkWords.Day(On);

    /// <summary>The reason, when it was confirmed.</summary>
    public string? ConfirmedReason => Confirmed ? OverspendReason : null;

    public static string Word(BudgetStep step) => Steps.First(s => s.Value == step).Key;

    /// <summary>The field a refusal speaks of.</summary>
    public static string? FieldOf(string code) => code switch
    {
        "budget-document" => "so-van-ban",
        "budget-note" or "text-missing" => "ghi-chu",
        "budget-other-year" or "day-to-come" or "day-missing" => "ngay",
        "budget-overspent" => "ly-do-vuot",
        "file-kind" or "file-empty" or "file-too-large" or "too-many-files" => "tep",
        _ when code.StartsWith("money-", StringComparison.Ordinal) || code == "budget-counter-too-much" => "so-tien",
        _ => null,
    };
}
