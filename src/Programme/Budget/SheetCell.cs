namespace Xanh.Programme.Budget;

/// <summary>A cell of an uploaded table, before anybody says what it means.</summary>
/// <param name="Text">As typed; of a number its invariant digits.</param>
/// <param name="IsNumber">Whether the sheet holds a number, not a text.</param>
/// <param name="HasFormula">Whether the value is computed by the sheet.</param>
public sealed record SheetCell(string Text, bool IsNumber = false, bool HasFormula = false)
{
    public static readonly SheetCell Empty = new("");
}
