using Xanh.Programme.Registers;

namespace Xanh.Programme.Training;

/// <summary>A work handed in to a contest, and what it got.</summary>
public sealed class ContestEntry : RegisterRecord
{
    public const string Register = "contest-entries";

    public override string RegisterCode => Register;

    /// <summary>Title of the work.</summary>
    public string Name { get; private set; } = "";

    public Guid? EventId { get; private set; }

    /// <summary>The team, class or unit that handed it in; never a single person.</summary>
    public string Entrant { get; private set; } = "";

    public DateOnly? HandedInOn { get; private set; }

    public decimal? Score { get; private set; }

    /// <summary>A code of <see cref="ContestResult"/>.</summary>
    public string Result { get; private set; } = "";
}
