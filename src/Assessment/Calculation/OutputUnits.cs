using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Calculation;

/// <summary>Gives outputs in the units asked for.</summary>
internal sealed class OutputUnits
{
    private readonly Calculator calculator;
    private readonly Worksheet sheet;
    private readonly Dictionary<string, Unit> units = [];

    public OutputUnits(Calculator calculator, IReadOnlyDictionary<string, string>? asked, Worksheet sheet)
    {
        (this.calculator, this.sheet) = (calculator, sheet);
        if (asked is null)
            return;
        foreach (var (key, symbol) in asked)
        {
            if (calculator.Outputs.FirstOrDefault(o => o.Key == key) is not { } output)
                Refusals.Add(Calculation.Refusals.UnknownOutput(key));
            else if (Unit.TryParse(symbol) is not { } unit)
                Refusals.Add(Calculation.Refusals.UnknownUnit(key, symbol));
            else
                Take(output, unit);
        }
    }

    public List<CalculationRefusal> Refusals { get; } = [];

    public CalculationOutcome Print()
    {
        var values = new List<OutputValue>(calculator.Outputs.Count);
        foreach (var output in calculator.Outputs)
            if (sheet.TryResult(output, out var value))
            {
                var unit = units.GetValueOrDefault(output.Key, output.Unit).InCurrency(sheet.Currency);
                var number = InReference(value, output.Unit.Kind, unit);
                if (!double.IsFinite(number))
                    return CalculationOutcome.Refused([Calculation.Refusals.NoNumber(output.Key)]);
                values.Add(new OutputValue(output.Key, number, unit.Symbol));
            }
        return CalculationOutcome.Of(new CalculationResult(values, sheet.Steps, sheet.Warnings, sheet.Factors));
    }

    private void Take(Output output, Unit unit)
    {
        unit = output.Unit.Kind == QuantityKind.Temperature ? unit.ForTemperatures() : unit.ForDifferences();
        if (unit.Dimension != output.Unit.Dimension)
            Refusals.Add(Calculation.Refusals.OtherKind(output.Key, unit.Symbol, output.Unit.Symbol));
        else if (unit.Kind != output.Unit.Kind && (unit.Kind == QuantityKind.Plain || output.Unit.Kind == QuantityKind.Plain))
            Refusals.Add(Calculation.Refusals.OtherPressure(output.Key, unit.Symbol, output.Unit.Symbol));
        else if (unit.Currency is { } currency && currency != sheet.Currency)
            Refusals.Add(Calculation.Refusals.TwoCurrencies(output.Key, sheet.Currency, currency));
        else
            units[output.Key] = unit;
    }

    private double InReference(Quantity value, QuantityKind declared, Unit unit)
    {
        if (unit.Kind == declared)
            return value.In(unit);
        var atmosphere = calculator.Inputs.FirstOrDefault(i => i.Key == InputCheck.AtmosphereKey) is { } key ? sheet[key] : Quantity.Of(101.325, "kPa");
        return (declared == QuantityKind.AbsolutePressure ? value - atmosphere : value + atmosphere).In(unit);
    }
}
