namespace Xanh.Programme.Work;

/// <summary>Why a unit owes a piece of work.</summary>
public enum WorkBasis
{
    /// <summary>The plan names it as lead agency, or the coordinator made it so.</summary>
    Lead,

    /// <summary>It belongs to a group the plan names.</summary>
    GroupMember,

    /// <summary>The lead asked it to help.</summary>
    Asked,

    /// <summary>Nobody owes it yet: it stands on the standing agency's list "chưa giao".</summary>
    Unassigned,
}
