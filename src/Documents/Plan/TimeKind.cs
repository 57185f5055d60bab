namespace Xanh.Documents.Plan;

/// <summary>The kinds of time a plan uses.</summary>
public enum TimeKind
{
    /// <summary>The text says nothing.</summary>
    None,

    /// <summary>"Hằng năm".</summary>
    Annual,

    /// <summary>"Thường xuyên".</summary>
    Continuous,

    /// <summary>"Năm 2026".</summary>
    Year,

    /// <summary>"Đến năm 2028".</summary>
    ByYear,

    /// <summary>"2026 - 2028".</summary>
    Period,

    /// <summary>Days, a month or a quarter: "trước ngày 30/6/2027", "Quý III/2026".</summary>
    Date,
}
