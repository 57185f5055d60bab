namespace Xanh.Programme.Organisations;

/// <summary>What sort of name one looks like.</summary>
public static class UnitNameKinds
{
    /// <summary>Capitals without blanks are an abbreviation (<c>SCT</c>), all else an alias.</summary>
    public static UnitNameKind OfAlias(string name) =>
        name.Length > 1 && name.All(c => char.IsUpper(c) || char.IsDigit(c) || c is '&' or '-') ? UnitNameKind.Abbreviation : UnitNameKind.Alias;
}
