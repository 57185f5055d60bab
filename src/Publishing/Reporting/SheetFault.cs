using System.Globalization;

namespace Xanh.Publishing.Reporting;

/// <summary>Something in a workbook that cannot be taken, named by sheet and cell.</summary>
/// <param name="Code">Stable; its sentence stands under <c>sheet-fault.{code}</c>.</param>
/// <param name="Argument">What the sentence names: a formula, a text.</param>
public sealed record SheetFault(string Sheet, string Cell, string Code, string Argument = "")
{
    /// <summary>The sentence, without the place.</summary>
    public string Message(CultureInfo culture) => PublishingTexts.Table.Format("sheet-fault." + Code, culture, Argument);
}
