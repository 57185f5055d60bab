using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Work;

namespace Xanh.Web.Work;

/// <summary>What a person fills in to write or correct progress.</summary>
public sealed class ProgressForm
{
    private static readonly Dictionary<string, WorkNoteKind> Kinds = new(StringComparer.Ordinal)
    {
        ["dang-lam"] = WorkNoteKind.Started, ["hoan-thanh"] = WorkNoteKind.Done, ["ghi-chu"] = WorkNoteKind.Progress,
    };

    /// <summary>How far it is: <c>dang-lam</c>, <c>hoan-thanh</c>, <c>ghi-chu</c>.</summary>
    [BindProperty(Name = "muc-do")]
    public string? State { get; set; }

    /// <summary>Day of what is told, as the date field gives it.</summary>
    [BindProperty(Name = "ngay")]
    public string? On { get; set; }

    [BindProperty(Name = "noi-dung")]
    public string? Text { get; set; }

    [BindProperty(Name = "ly-do")]
    public string? Reason { get; set; }

    [BindProperty(Name = "tep")]
    public IReadOnlyList<IFormFile>? Files { get; set; }

    public WorkNoteKind Kind => Kinds.GetValueOrDefault(State ?? "", WorkNoteKind.Started);

    public DateOnly? Day => WorkWords.Day(On);

    public static string Word(WorkNoteKind kind) => Kinds.First(k => k.Value == kind).Key;

    /// <summary>The choices for a piece of work; continuous work is never done.</summary>
    public static IEnumerable<WorkNoteKind> Choices(bool continuous) =>
        continuous ? [WorkNoteKind.Progress] : [WorkNoteKind.Started, WorkNoteKind.Done, WorkNoteKind.Progress];
}
