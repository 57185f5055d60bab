namespace Xanh.Assessment.Calculation;

/// <summary>Makes answers.</summary>
internal static class Answers
{
    public static Answer<T> Of<T>(T value) => new(value);

    public static Answer<T> Refused<T>(IReadOnlyList<CalculationRefusal> refusals) => new(refusals);

    public static Answer<T> Refused<T>(string code, string? input, string vietnamese, string english) =>
        new([new CalculationRefusal(code, input, new Words(vietnamese, english))]);
}
