namespace Xanh.Programme.Plans;

/// <summary>Who owes progress for a task because of one agency or group the task names; chosen when the plan is confirmed.</summary>
public enum OwingRule
{
    /// <summary>The named unit itself (a lead agency), or nobody when the name is no known unit.</summary>
    Unit,

    /// <summary>Each member of the named group.</summary>
    EachMember,

    /// <summary>One member of the group, see <see cref="TaskAgency.NamedUnitCode"/>.</summary>
    NamedMember,

    /// <summary>Nobody: named for information only.</summary>
    Information,

    /// <summary>Owes only where the lead asks: coordinating agencies.</summary>
    WhenAsked,
}
