using Xanh.Programme.Registers;

namespace Xanh.Programme.Classification;

/// <summary>A line of activity of an enterprise in the environmental industry, with its figures of a year.</summary>
public sealed class ActivityLine : RegisterRecord
{
    public const string Register = "activity-lines";

    public override string RegisterCode => Register;

    public string Name { get; private set; } = "";

    public Guid? EnterpriseId { get; private set; }

    /// <summary>Code of its <see cref="ActivityGroup"/>.</summary>
    public string Group { get; private set; } = "";

    /// <summary>A code of <see cref="ActivityKinds"/>.</summary>
    public string Kind { get; private set; } = "";

    public string Products { get; private set; } = "";

    /// <summary>What it can make or treat, in <see cref="CapacityUnit"/>.</summary>
    public decimal? Capacity { get; private set; }

    public string CapacityUnit { get; private set; } = "";

    /// <summary>What it made or treated in <see cref="Year"/>, in <see cref="OutputUnit"/>.</summary>
    public decimal? Output { get; private set; }

    public string OutputUnit { get; private set; } = "";

    /// <summary>Year of the figures.</summary>
    public int? Year { get; private set; }

    /// <summary>Percent of the enterprise's revenue of the year.</summary>
    public decimal? RevenueShare { get; private set; }

    /// <summary>Percent of what the line sold that went abroad.</summary>
    public decimal? ExportShare { get; private set; }

    /// <summary>Workers of the line.</summary>
    public int? Staff { get; private set; }

    public string Certificates { get; private set; } = "";
}
