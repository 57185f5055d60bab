using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Rules;

/// <summary>What is wrong with one answer.</summary>
/// <param name="Code">See <see cref="FaultCodes"/>.</param>
/// <param name="Argument">The limit as a kept number, or the label of the other question; empty when the sentence names nothing.</param>
public sealed record FieldFault(string Code, string Argument = "")
{
    /// <summary>What to do, for people.</summary>
    public string Message(CultureInfo culture)
    {
        var named = Code is FaultCodes.Decimals or FaultCodes.Below or FaultCodes.Above or FaultCodes.TooLong
            ? TypedNumber.Show(Argument, TypedNumber.MarkOf(culture)) : Argument;
        return ProgrammeTexts.Table.Format("fault." + Code, culture, named);
    }
}
