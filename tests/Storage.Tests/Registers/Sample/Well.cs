using Xanh.Programme.Registers;

namespace Xanh.Programme.Water;

/// <summary>A well that is measured.</summary>
public sealed class Well : RegisterRecord
{
    public const string Register = "wells";

    public override string RegisterCode => Register;

    public string Name { get; private set; } = "";

    public string Number { get; private set; } = "";

    public string Commune { get; private set; } = "";

    /// <summary>Metres.</summary>
    public decimal? Depth { get; private set; }

    public DateOnly? MeasuredOn { get; private set; }
}
