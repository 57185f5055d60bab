using Xanh.Assessment.Calculation;

namespace Xanh.Cli.Calculating;

/// <summary>The calculators with their keys, for people to read.</summary>
internal static class CalcListing
{
    public static string Of(IEnumerable<Calculator> calculators, CliTexts texts) =>
        string.Join(Environment.NewLine + Environment.NewLine, calculators.Select(c => string.Join(Environment.NewLine, Lines(c, texts))));

    private static IEnumerable<string> Lines(Calculator calculator, CliTexts texts)
    {
        yield return $"{calculator.Name} ({texts[calculator.Priority == Priority.Core ? "calc.core" : "calc.extra"]})";
        yield return $"  {calculator.Title.Vietnamese} / {calculator.Title.English}";
        foreach (var input in calculator.Inputs)
            yield return $"  > {input.Key} [{input.Unit.Symbol}] {input.Meaning.In(texts.Culture)}; {input.Limits?.Text ?? string.Join(", ", input.Choices)}; {Default(calculator, input, texts)}";
        foreach (var (group, mode) in calculator.Modes.SelectMany(g => g.Modes.Select(m => (g, m))))
            yield return $"  {(group.MustChoose ? "|" : "+")} {mode.Name}: {Keys(mode.Required)}{(mode.Optional.Count > 0 ? $" [{Keys(mode.Optional)}]" : "")}";
        foreach (var output in calculator.Outputs)
            yield return $"  = {output.Key} [{output.Unit.Symbol}] {output.Meaning.In(texts.Culture)}";
    }

    private static string Default(Calculator calculator, Input input, CliTexts texts) =>
        input.DefaultText ?? input.WhenAbsent?.In(texts.Culture) ?? texts[calculator.AlwaysNeeds(input) ? "calc.required" : "calc.by-mode"];

    private static string Keys(IEnumerable<Input> inputs) => string.Join(", ", inputs.Select(i => i.Key));
}
