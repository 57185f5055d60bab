namespace Xanh.Programme.Access;

/// <summary>One thing an actor may be allowed to do; pages and use cases ask for these, never for roles.</summary>
public enum Permission
{
    /// <summary>See running plans, tasks and their state.</summary>
    SeeWork,

    /// <summary>Write progress, for the actor's own unit.</summary>
    ReportWork,

    /// <summary>Write progress and end entries for any unit.</summary>
    DirectWork,

    /// <summary>Import plans, review what was read, confirm.</summary>
    ReviewPlans,

    /// <summary>Create, rename, merge, split units and groups.</summary>
    KeepUnits,

    /// <summary>Say which days offices work.</summary>
    KeepCalendar,

    /// <summary>Accounts, roles, invitations.</summary>
    KeepAccounts,

    /// <summary>Read the whole journal.</summary>
    ReadJournal,
}
