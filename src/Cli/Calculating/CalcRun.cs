using System.Globalization;
using Xanh.Assessment;
using Xanh.Assessment.Calculation;
using Xanh.Assessment.Json;

namespace Xanh.Cli.Calculating;

/// <summary>One run of <c>xanh calc</c>: exit 0 with a result, 2 with refusals.</summary>
internal sealed class CalcRun(CliTexts texts, bool asJson)
{
    public int List()
    {
        Console.Out.WriteLine(asJson ? CalculationJson.List(Calculators.All, texts.Culture) : CalcListing.Of(Calculators.All, texts));
        return ExitCodes.Done;
    }

    public async Task<int> RunAsync(string name, string? file, CancellationToken cancellation)
    {
        if (Calculators.Find(name) is not { } calculator)
            return Refuse([Refusal("unknown-calculator", "calc.unknown-calculator", name)]);
        if (file is null)
            return Refuse([Refusal("no-inputs", "calc.no-inputs", name)]);
        string text;
        try
        {
            text = await File.ReadAllTextAsync(file, cancellation);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            return Refuse([Refusal("unreadable-file", "calc.unreadable", file, unusable.Message)]);
        }
        var (request, refusals) = CalculationRequest.Read(text);
        if (request is null)
            return Refuse(refusals);
        var outcome = calculator.Run(request.Inputs, request.OutputUnits);
        if (outcome.Result is not { } result)
            return Refuse(outcome.Refusals);
        Console.Out.WriteLine(asJson ? CalculationJson.Result(calculator, result, texts.Culture) : Plain(calculator, result));
        return ExitCodes.Done;
    }

    private static CalculationRefusal Refusal(string code, string key, params object[] arguments) => new(
        code, null, new Words(CliTexts.In("vi")[key, arguments], CliTexts.In("en")[key, arguments]));

    private int Refuse(IReadOnlyList<CalculationRefusal> refusals)
    {
        if (asJson)
            Console.Out.WriteLine(CalculationJson.Refused(refusals, texts.Culture));
        foreach (var refusal in refusals)
            Console.Error.WriteLine($"{refusal.Code}: {refusal.Message.In(texts.Culture)}");
        return ExitCodes.Unreadable;
    }

    private string Plain(Calculator calculator, CalculationResult result)
    {
        var lines = new List<string> { calculator.Title.In(texts.Culture), "" };
        lines.AddRange(result.Outputs.Select(o => $"{Meaning(calculator, o.Key)}: {o.Value.ToString("#,##0.######", texts.Culture)} {o.Unit}"));
        lines.Add("");
        lines.AddRange(result.Steps.Select(s => $"  {s.Text.In(texts.Culture)}: {s.Formula} = {s.Value.ToString("G6", CultureInfo.InvariantCulture)} {s.Unit}"));
        lines.AddRange(result.Warnings.Select(w => $"! {w.Message.In(texts.Culture)}"));
        return string.Join(Environment.NewLine, lines);
    }

    private string Meaning(Calculator calculator, string key) => calculator.Outputs.First(o => o.Key == key).Meaning.In(texts.Culture);
}
