namespace Xanh.Assessment.Calculation;

/// <summary>Ends a calculation from within a formula; <see cref="Calculator.Run(IReadOnlyDictionary{string, GivenValue}, IReadOnlyDictionary{string, string}?)"/> turns it into a value.</summary>
internal sealed class RefusedException(CalculationRefusal refusal) : Exception(refusal.Message.English)
{
    public CalculationRefusal Refusal => refusal;
}
