namespace Xanh.Programme.Registers;

/// <summary>Kinds of fields, by how they are typed and shown.</summary>
public enum FieldKind
{
    Text,
    LongText,

    /// <summary>An identifier with a shape of its own, such as a tax code.</summary>
    Code,

    Number,
    Year,
    Day,
    Money,
    YesNo,
    Choice,

    /// <summary>Several of a list.</summary>
    Choices,

    Phone,
    Mail,
    Web,

    /// <summary>A commune, by its code or its name; abolished ones are mapped to their heirs.</summary>
    Commune,

    /// <summary>A branch of the economy, by its code.</summary>
    Sector,

    /// <summary>A record of another register.</summary>
    Link,
}
