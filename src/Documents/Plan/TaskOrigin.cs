namespace Xanh.Documents.Plan;

/// <summary>Which part of the plan carries a task.</summary>
public enum TaskOrigin
{
    /// <summary>A bullet of the tasks-and-solutions part; names no agency.</summary>
    Solution,

    /// <summary>Work given to an agency under "Tổ chức thực hiện".</summary>
    Assignment,

    /// <summary>A row of an annex table.</summary>
    Annex,

    /// <summary>A clause of running prose.</summary>
    Prose,
}
