namespace Xanh.Programme.Organisations;

/// <summary>In what way a name belongs to a unit.</summary>
public enum UnitNameKind
{
    /// <summary>The official name, of now or of the time the name gives.</summary>
    Own,

    /// <summary>The name of a unit that became part of this one, or its own name of before Xanh.</summary>
    Former,

    /// <summary>Another way of writing it.</summary>
    Alias,

    /// <summary>Letters that stand for it: <c>SCT</c>.</summary>
    Abbreviation,
}
