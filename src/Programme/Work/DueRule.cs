namespace Xanh.Programme.Work;

/// <summary>How the due day of a piece of work follows from the time its plan prints; the screen says it beside the day (<c>due.{rule}</c>).</summary>
public enum DueRule
{
    /// <summary>"Năm 2026", "trong năm 2026": the year's last day.</summary>
    InYear,

    /// <summary>"Đến năm 2028", "chậm nhất năm 2028": that year's last day.</summary>
    ByYear,

    /// <summary>"Trước năm 2028": the last day of the year before.</summary>
    BeforeYear,

    /// <summary>"Giai đoạn 2026–2028": the last day of the period's last year.</summary>
    PeriodEnd,

    /// <summary>"Quý III/2026": the quarter's last day.</summary>
    QuarterEnd,

    /// <summary>"6 tháng đầu năm 2026": the half-year's last day.</summary>
    HalfYearEnd,

    /// <summary>"Tháng 6/2026": the month's last day.</summary>
    MonthEnd,

    /// <summary>"Trước 30/6/2027": the named day itself still counts.</summary>
    BeforeDay,

    /// <summary>"Ngày 30/6/2027", "01/3/2026 - 30/9/2026": the (last) day named.</summary>
    OnDay,

    /// <summary>"Hằng năm": the reporting year's last day.</summary>
    EveryYear,

    /// <summary>"Trước ngày 15/12 hằng năm": that day of the reporting year.</summary>
    EveryYearByDay,

    /// <summary>"Trước ngày 31/01 năm sau": that day of the year after the reporting year.</summary>
    NextYearByDay,

    /// <summary>"Tháng 11 hằng năm": that month's last day in the reporting year.</summary>
    EveryYearByMonth,

    /// <summary>"Quý IV hằng năm": that quarter's last day in the reporting year.</summary>
    EveryYearByQuarter,

    /// <summary>"Thường xuyên": reported or not by the reporting year's last day, never done.</summary>
    Continuous,

    /// <summary>"Từ năm 2026 trở đi": no end, so the reporting year's last day.</summary>
    OpenPeriod,

    /// <summary>The plan prints a time that names no day: the reporting year's last day.</summary>
    Undated,

    /// <summary>The plan says nothing: the reporting year's last day.</summary>
    NoTime,

    /// <summary>A reviewer put another day than the printed words come to.</summary>
    ByHand,

    /// <summary>The day the lead agency asked for.</summary>
    AsAsked,
}
