namespace Xanh.Programme.Work;

/// <summary>Reasons that Xanh itself gives for ending work: codes whose words for people stand under <c>end-reason.{code}</c>.</summary>
public static class WorkReasons
{
    /// <summary>An amendment dropped the task.</summary>
    public const string TaskDropped = "#task-dropped";

    /// <summary>An amendment names others in place of the unit.</summary>
    public const string NoLongerNamed = "#no-longer-named";

    /// <summary>The plan now names a lead, so the line of the list "chưa giao" is not needed.</summary>
    public const string LeadNamed = "#lead-named";
}
