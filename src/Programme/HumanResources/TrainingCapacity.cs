using Xanh.Programme.Registers;

namespace Xanh.Programme.HumanResources;

/// <summary>How many a provider can train, and has trained, for one occupation in one year.</summary>
public sealed class TrainingCapacity : RegisterRecord
{
    public const string Register = "training-capacities";

    public override string RegisterCode => Register;

    /// <summary>The provider: a school, a college, a centre.</summary>
    public string Name { get; private set; } = "";

    public Guid? OccupationId { get; private set; }

    public int? Year { get; private set; }

    /// <summary>Places for new students in the year.</summary>
    public int? Seats { get; private set; }

    /// <summary>Who finished in the year.</summary>
    public int? Graduates { get; private set; }

    public string Commune { get; private set; } = "";

    public string Source { get; private set; } = "";
}
