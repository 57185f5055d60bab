namespace Xanh.Web.Reviews;

/// <summary>How a field of an item is filled in.</summary>
public enum FieldKind
{
    Line,
    LongText,

    /// <summary>Several values, one a line.</summary>
    Lines,
    Date,
    Number,
    Choice,
}
