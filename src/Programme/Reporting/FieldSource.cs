namespace Xanh.Programme.Reporting;

/// <summary>Where the value of a field comes from.</summary>
public enum FieldSource
{
    /// <summary>Typed into the page.</summary>
    Entered,

    /// <summary>An earlier approved answer of the same unit, not touched.</summary>
    Earlier,

    /// <summary>A register that Xanh keeps.</summary>
    Register,

    /// <summary>The unit's own .xlsx.</summary>
    Sheet,
}
