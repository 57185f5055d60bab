namespace Xanh.Documents.Text;

/// <summary>The sorts of <see cref="LineMark"/>.</summary>
public enum LineMarkKind
{
    /// <summary><c>-</c></summary>
    Dash,

    /// <summary><c>+</c></summary>
    Plus,

    /// <summary><c>*</c></summary>
    Star,

    /// <summary><c>•</c> and its like.</summary>
    Dot,

    /// <summary><c>Điều 3.</c></summary>
    Article,

    /// <summary><c>Chương II</c></summary>
    Chapter,

    /// <summary><c>Phần thứ nhất</c></summary>
    Division,

    /// <summary><c>IV.</c></summary>
    Roman,

    /// <summary><c>2.1.</c></summary>
    Decimal,

    /// <summary><c>1.</c>, <c>1)</c>, <c>1/</c></summary>
    Number,

    /// <summary><c>(1)</c>, <c>(a)</c></summary>
    Bracketed,

    /// <summary><c>a)</c>, <c>đ.</c></summary>
    Letter,

    /// <summary><c>A.</c></summary>
    Capital,
}
