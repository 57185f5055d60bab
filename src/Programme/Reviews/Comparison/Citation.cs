namespace Xanh.Programme.Reviews.Comparison;

/// <summary>How surely an item stands at a cited place.</summary>
internal enum Citation
{
    None,

    /// <summary>In the place, but the place is given more finely than the item's section is known.</summary>
    Within,

    Exact,
}
