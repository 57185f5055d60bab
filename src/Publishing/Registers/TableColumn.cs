namespace Xanh.Publishing.Registers;

/// <summary>A column of a table in a file.</summary>
/// <param name="Width">In letters.</param>
public sealed record TableColumn(string Header, double Width = 18);
