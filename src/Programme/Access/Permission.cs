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

    /// <summary>See difficulties and budget lines of every unit, not only of the own one.</summary>
    OverseeUnits,

    /// <summary>Import plans, review what was read, confirm.</summary>
    ReviewPlans,

    /// <summary>Create, rename, merge, split units and groups.</summary>
    KeepUnits,

    /// <summary>Say which days offices work.</summary>
    KeepCalendar,

    /// <summary>Make reporting periods and their forms, open and close them.</summary>
    KeepPeriods,

    /// <summary>See the reports of all units and how complete they are.</summary>
    SeeReports,

    /// <summary>Return fields of reports, approve, lock.</summary>
    ReviewReports,

    /// <summary>Approve, as its head, what the actor's own unit hands in.</summary>
    ApproveOwnReports,

    /// <summary>Enter estimates and allotments for any unit.</summary>
    KeepBudget,

    /// <summary>Enter records into registers, change, merge, end and import them.</summary>
    KeepRegisters,

    /// <summary>Accounts, roles, invitations.</summary>
    KeepAccounts,

    /// <summary>See what mail waits or failed, and have it tried again.</summary>
    KeepMail,

    /// <summary>Read the whole journal.</summary>
    ReadJournal,
}
