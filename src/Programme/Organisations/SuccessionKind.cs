namespace Xanh.Programme.Organisations;

/// <summary>How one unit followed another.</summary>
public enum SuccessionKind
{
    /// <summary>Several became one (hợp nhất, sáp nhập).</summary>
    Merged,

    /// <summary>One became several (chia, tách).</summary>
    Split,

    /// <summary>The unit was dissolved and its work given over (giải thể).</summary>
    TakenOver,
}
