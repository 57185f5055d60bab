namespace Xanh.Programme.Access;

/// <summary>Which role allows what. docs/permissions.md shows the same table with the pages; a test compares them.</summary>
public static class RolePermissions
{
    private static readonly Dictionary<Role, Permission[]> Table = new()
    {
        [Role.Administrator] = [Permission.SeeWork, Permission.KeepUnits, Permission.KeepCalendar, Permission.KeepAccounts, Permission.KeepMail, Permission.ReadJournal],
        [Role.Coordinator] =
        [
            Permission.SeeWork, Permission.ReportWork, Permission.DirectWork, Permission.OverseeUnits, Permission.ReviewPlans, Permission.KeepUnits,
            Permission.KeepCalendar, Permission.KeepPeriods, Permission.SeeReports, Permission.ReviewReports, Permission.KeepBudget,
            Permission.KeepRegisters, Permission.ReadJournal,
        ],
        [Role.Reporter] = [Permission.SeeWork, Permission.ReportWork],
        [Role.UnitHead] = [Permission.SeeWork, Permission.ReportWork, Permission.ApproveOwnReports],
        [Role.Leader] = [Permission.SeeWork, Permission.OverseeUnits, Permission.SeeReports, Permission.ReadJournal],
        [Role.MinistryViewer] = [Permission.SeeWork, Permission.SeeReports],
        [Role.Editor] = [],
        [Role.Enterprise] = [],
        [Role.Assessor] = [],
    };

    public static IReadOnlyList<Permission> Of(Role role) => Table[role];

    public static bool Allows(Role role, Permission permission) => Table[role].Contains(permission);
}
