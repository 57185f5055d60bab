namespace Xanh.Programme.Access;

/// <summary>Who does something: a signed-in person, or Xanh itself.</summary>
/// <param name="Id">The account's id; <see cref="Guid.Empty"/> for Xanh itself.</param>
/// <param name="UnitCode">The unit the person works for; null for someone who stands outside the units.</param>
public sealed record Actor(Guid Id, string Name, string? UnitCode, IReadOnlyList<Role> Roles)
{
    /// <summary>Xanh itself: work by the clock, imports of the demo, commands of whoever runs the machine.</summary>
    public static Actor Xanh { get; } = new(Guid.Empty, "Xanh", null, [Role.Administrator, Role.Coordinator]);

    public bool May(Permission permission) => Roles.Any(role => RolePermissions.Allows(role, permission));

    /// <summary>Whether the actor may write progress for <paramref name="unitCode"/>: its own unit's people, and who directs the work of all.</summary>
    public bool MayReportFor(string unitCode) =>
        May(Permission.DirectWork) || (May(Permission.ReportWork) && string.Equals(UnitCode, unitCode, StringComparison.Ordinal));

    /// <summary>What the actor is doing, as the journal will tell it.</summary>
    /// <param name="action">Stable code in kebab case: <c>merge-units</c>.</param>
    public Journal.Deed Does(string action, string? reason = null) => new(this, action, reason);
}
