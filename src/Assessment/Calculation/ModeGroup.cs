namespace Xanh.Assessment.Calculation;

/// <summary>Modes that exclude one another.</summary>
/// <param name="MustChoose">One of them must be there; else none may be too.</param>
public sealed record ModeGroup(IReadOnlyList<Mode> Modes, bool MustChoose)
{
    /// <summary>Exactly one of these.</summary>
    public static ModeGroup OneOf(params Mode[] modes) => new(modes, true);

    /// <summary>One of these or none: "and for cost".</summary>
    public static ModeGroup AndFor(params Mode[] modes) => new(modes, false);

    internal bool Knows(string key)
    {
        for (var i = 0; i < Modes.Count; i++)
            if (Modes[i].Takes(key))
                return true;
        return false;
    }
}
