using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Xanh.Web.Difficulties;

/// <summary>What a person fills in for a step; each form of the page sends only what it shows.</summary>
public sealed class StepForm
{
    /// <summary>Version of the difficulty the person saw.</summary>
    [BindProperty(Name = "phien-ban")]
    public int Version { get; set; }

    [BindProperty(Name = "noi-dung")]
    public string? Text { get; set; }

    [BindProperty(Name = "gui")]
    public string? UnitCode { get; set; }

    /// <summary>Working days for the answer.</summary>
    [BindProperty(Name = "so-ngay")]
    public string? Days { get; set; }

    /// <summary>Which of the form's choices: <c>khong-chap-thuan</c>, <c>rut</c>.</summary>
    [BindProperty(Name = "cach")]
    public string? Choice { get; set; }

    /// <summary>The amended plan and its version: <c>{plan}/{number}</c>.</summary>
    [BindProperty(Name = "phien-ban-ke-hoach")]
    public string? Amended { get; set; }

    [BindProperty(Name = "tep")]
    public IReadOnlyList<IFormFile>? Files { get; set; }

    /// <summary>Zero, which no use case takes, when nothing sensible was typed.</summary>
    public int DayCount => int.TryParse(Days, System.Globalization.CultureInfo.InvariantCulture, out var days) ? days : 0;

    public (Guid PlanId, int Version)? AmendedVersion =>
        Amended?.Split('/') is [var plan, var number] && Guid.TryParse(plan, out var id) && int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var version) ? (id, version) : null;
}
