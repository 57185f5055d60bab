namespace Xanh.Programme.Classification;

/// <summary>Where an edition of the rules stands.</summary>
public enum RuleSetState
{
    Draft,
    InForce,

    /// <summary>Was in force until a later edition took its place.</summary>
    Former,
}
