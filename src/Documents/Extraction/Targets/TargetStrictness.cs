namespace Xanh.Documents.Extraction.Targets;

/// <summary>How plainly a number must be a target.</summary>
internal enum TargetStrictness
{
    /// <summary>Sections that set goals: any counted thing.</summary>
    Goals,

    /// <summary>Solutions and running prose: percentages, measures, and things plans are known to count.</summary>
    Work,

    /// <summary>Assignments: only with a bound ("ít nhất"), an aim ("phấn đấu") or a yearly rhythm.</summary>
    Assignment,
}
