using Xanh.Programme.Registers;

namespace Xanh.Programme.Recognition;

/// <summary>An award of the programme, given in rounds.</summary>
public sealed class Award : RegisterRecord
{
    public const string Register = "awards";

    public override string RegisterCode => Register;

    public string Name { get; private set; } = "";

    /// <summary>Whom it is for, in words.</summary>
    public string Audience { get; private set; } = "";

    /// <summary>See <see cref="Recognition.Criteria"/>.</summary>
    public string Criteria { get; private set; } = "";

    /// <summary>What gives it: number and day of a regulation.</summary>
    public string Basis { get; private set; } = "";
}
