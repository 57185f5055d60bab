using Xanh.Programme.Reviews;
using Xanh.Web.Layout;

namespace Xanh.Web.Reviews;

/// <summary>What a step was about, in words.</summary>
public static class StepWords
{
    // A step that touched very many items does not fill the page.
    private const int Longest = 80;

    /// <returns>Numbers of items, names; empty where the action says it all.</returns>
    public static string Of(ReviewStep step, PageTexts texts)
    {
        var about = string.Join(", ", step.Memory().Choices.Select(c => c.OfItem is { } kind ? texts["mark." + kind] + " " + c.Name : c.Name)
            .Prepend(step.Numbers).Where(a => !string.IsNullOrEmpty(a)).Distinct());
        return about.Length > Longest ? about[..Longest] + "…" : about;
    }
}
