namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>Sums over answers.</summary>
/// <param name="Enterprises">Who said something.</param>
/// <param name="Jobs">People who do the work now.</param>
/// <param name="NeedIn1">More people needed within one year, counted from now on; where only a nearer year was answered, that counts.</param>
/// <param name="Hard">Enterprises that find people hard to get.</param>
public sealed record ReportedFigures(int Enterprises, long Jobs, long NeedIn1, long NeedIn3, long NeedIn5, int Hard)
{
    public static ReportedFigures None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <param name="years">1, 3 or 5.</param>
    public long NeedIn(int years) => years switch { 1 => NeedIn1, 3 => NeedIn3, _ => NeedIn5 };

    public ReportedFigures With(ReportedFigures other) => new(
        Enterprises + other.Enterprises, Jobs + other.Jobs, NeedIn1 + other.NeedIn1, NeedIn3 + other.NeedIn3, NeedIn5 + other.NeedIn5, Hard + other.Hard);
}
