namespace Xanh.Programme.Work;

/// <summary>A task to choose in a form.</summary>
/// <param name="PlanName">Number of the plan, else its title.</param>
public sealed record TaskChoice(Guid PlanId, string PlanName, int Ordinal, string Text);
