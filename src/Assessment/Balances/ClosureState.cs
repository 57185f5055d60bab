namespace Xanh.Assessment.Balances;

/// <summary>What a balance says.</summary>
public enum ClosureState
{
    /// <summary>In and out agree within the tolerance.</summary>
    Closed,

    /// <summary>More goes in than is seen to come out: something leaves unseen.</summary>
    Unexplained,

    /// <summary>More comes out than goes in, beyond the tolerance: a measurement is wrong or a stream is missing.</summary>
    Impossible,

    /// <summary>Some amount is not known, so there is no balance.</summary>
    Incomplete,
}
