using Xanh.Programme.Registers;

namespace Xanh.Programme.Technologies;

/// <summary>A technology, a piece of equipment or a product that serves the protection of the environment.</summary>
public sealed class Technology : RegisterRecord
{
    public const string Register = "technologies";

    public override string RegisterCode => Register;

    public string Name { get; private set; } = "";

    public string Kind { get; private set; } = "";

    /// <summary>Code of its <see cref="ProductGroup"/>.</summary>
    public string Group { get; private set; } = "";

    /// <summary>The enterprise that makes or offers it, when it stands in the register of enterprises.</summary>
    public Guid? MakerId { get; private set; }

    /// <summary>Who makes it, when that is nobody of the register.</summary>
    public string OtherMaker { get; private set; } = "";

    public string Origin { get; private set; } = "";

    /// <summary>What it can do, with its unit: "20–500 m³/ngày đêm".</summary>
    public string Capacity { get; private set; } = "";

    /// <summary>Labels it bears and standards it meets.</summary>
    public string Label { get; private set; } = "";

    /// <summary>Since when it is made or offered.</summary>
    public int? OfferedSince { get; private set; }

    public string Description { get; private set; } = "";

    public string Website { get; private set; } = "";
}
