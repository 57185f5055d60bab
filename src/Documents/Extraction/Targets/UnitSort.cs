namespace Xanh.Documents.Extraction.Targets;

/// <summary>What a number counts.</summary>
internal enum UnitSort
{
    Percent,

    /// <summary>A unit of measure (list <c>units</c>).</summary>
    Measure,

    /// <summary>A noun plans count (list <c>counted-nouns</c>).</summary>
    Counted,

    /// <summary>Some other noun: a target only where goals are set.</summary>
    OtherNoun,
}
