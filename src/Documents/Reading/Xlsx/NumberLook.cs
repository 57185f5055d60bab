namespace Xanh.Documents.Reading.Xlsx;

/// <summary>What a number format makes of a number.</summary>
internal enum NumberLook
{
    /// <summary>The shortest form.</summary>
    General,

    /// <summary>A number of decimals.</summary>
    Fixed,

    Percent,

    Date,

    DateAndTime,

    MonthAndYear,

    Year,

    Time,

    /// <summary>The number is shown as it is: a text format.</summary>
    Text,
}
