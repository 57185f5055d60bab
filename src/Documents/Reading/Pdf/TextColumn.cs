namespace Xanh.Documents.Reading.Pdf;

/// <summary>A column that lines flow through: its margins in points.</summary>
/// <param name="IsMain">False for the columns of a letterhead or signature block, whose lines are set by hand.</param>
internal sealed record TextColumn(double Left, double Right, bool IsMain)
{
    public static readonly TextColumn Unknown = new(0, 0, IsMain: false);

    /// <summary>The usual distance of two lines of one paragraph; 0 when not known.</summary>
    public double Pitch { get; init; }

    public double MidX => (Left + Right) / 2;
}
