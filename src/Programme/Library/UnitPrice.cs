using Xanh.Programme.Registers;

namespace Xanh.Programme.Library;

/// <summary>What a unit of an environmental service costs in a period, as a decision sets it.</summary>
public sealed class UnitPrice : RegisterRecord
{
    public const string Register = "unit-prices";

    public override string RegisterCode => Register;

    /// <summary>The service as the decision words it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Kind of environmental service.</summary>
    public string Service { get; private set; } = "";

    public string Unit { get; private set; } = "";

    /// <summary>Đồng for one unit.</summary>
    public long? Price { get; private set; }

    public DateOnly? ValidFrom { get; private set; }

    /// <summary>The last day; null while no end is known.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>Number of the decision that sets it.</summary>
    public string Decision { get; private set; } = "";

    /// <summary>The decision, when it stands in the register of documents.</summary>
    public Guid? DocumentId { get; private set; }
}
