using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Calculation;

/// <summary>Turns what was given into checked values in SI, or says what is wrong with it.</summary>
internal sealed class InputCheck(Calculator calculator, IReadOnlyDictionary<string, GivenValue> given)
{
    public const string AtmosphereKey = "atmospheric_pressure";

    private const double StandardAtmosphere = 101.325;

    private readonly Worksheet sheet = new(calculator.Inputs.Count, calculator.Outputs.Count);
    private string? currency;

    public List<CalculationRefusal> Refusals { get; } = [];

    public Worksheet Check()
    {
        foreach (var key in given.Keys)
        {
            if (calculator.Shape.Inputs.ContainsKey(key))
                sheet.MarkGiven(key);
            else
                Refusals.Add(Calculation.Refusals.UnknownInput(key));
        }
        if (calculator.Modes.Count > 0 || !calculator.Shape.AlwaysNeeded.All(i => sheet.Has(i)))
            Refusals.AddRange(new ModeChoice(calculator, sheet.Given).Refusals);
        foreach (var input in calculator.Inputs)
        {
            if (input.DefaultValue is { } value)
                sheet.Set(input, Quantity.Of(value, input.Unit));
            if (input.DefaultWord is { } word)
                sheet.SetWord(input, word);
        }
        foreach (var input in calculator.Shape.Ordered)
            if (given.TryGetValue(input.Key, out var value))
                Take(input, value);
        sheet.Currency = currency ?? sheet.Currency;
        return sheet;
    }

    private void Take(Input input, GivenValue value)
    {
        if (input.Choices.Count > 0)
            TakeWord(input, value);
        else if (value.Number is not { } number || !double.IsFinite(number))
            Refusals.Add(Calculation.Refusals.NotANumber(input.Key));
        else if (value.Unit is null)
            Refusals.Add(Calculation.Refusals.MissingUnit(input.Key, input.Unit.Symbol));
        else if ((value.Unit == input.Unit.Symbol ? input.Unit : Unit.TryParse(value.Unit)) is not { } unit)
            Refusals.Add(Calculation.Refusals.UnknownUnit(input.Key, value.Unit));
        else
            TakeNumber(input, number, unit);
    }

    private void TakeWord(Input input, GivenValue value)
    {
        var word = value.Word ?? (value.Number is { } number ? FormattableString.Invariant($"{number}") : "");
        if (value.Unit is not (null or "1"))
            Refusals.Add(Calculation.Refusals.OtherKind(input.Key, value.Unit, "1"));
        else if (input.Choices.Contains(word, StringComparer.Ordinal))
            sheet.SetWord(input, word);
        else
            Refusals.Add(Calculation.Refusals.UnknownWord(input.Key, input.Choices));
    }

    private void TakeNumber(Input input, double number, Unit unit)
    {
        unit = input.Unit.Kind == QuantityKind.Temperature ? unit.ForTemperatures() : unit.ForDifferences();
        if (unit.Dimension != input.Unit.Dimension)
        {
            Refusals.Add(Calculation.Refusals.OtherKind(input.Key, unit.Symbol, input.Unit.Symbol));
            return;
        }
        if (unit.Kind != input.Unit.Kind && (unit.Kind == QuantityKind.Plain || input.Unit.Kind == QuantityKind.Plain || input.Key == AtmosphereKey))
        {
            Refusals.Add(Calculation.Refusals.OtherPressure(input.Key, unit.Symbol, input.Unit.Symbol));
            return;
        }
        var value = Quantity.Of(number, unit);
        if (unit.Kind != input.Unit.Kind)
            value = FromOtherReference(input, value, unit.Kind);
        // In its own unit a value is compared as written, without rounding.
        var own = unit.Symbol == input.Unit.Symbol ? number : value.In(input.Unit);
        if (!input.Limits!.Allow(own))
            Refusals.Add(Calculation.Refusals.OutsideLimits(input, own));
        CheckCurrency(input, unit);
        sheet.Set(input, value);
    }

    private Quantity FromOtherReference(Input input, Quantity value, QuantityKind kind)
    {
        var atmosphere = calculator.Shape.Inputs.GetValueOrDefault(AtmosphereKey) is { } key ? sheet[key] : Quantity.Of(StandardAtmosphere, "kPa");
        var converted = kind == QuantityKind.GaugePressure ? value + atmosphere : value - atmosphere;
        sheet.Steps.Add(new CalculationStep(
            kind == QuantityKind.GaugePressure
                ? new Words($"{input.Key}: đổi từ áp suất dư sang tuyệt đối", $"{input.Key}: from gauge to absolute")
                : new Words($"{input.Key}: đổi từ áp suất tuyệt đối sang dư", $"{input.Key}: from absolute to gauge"),
            kind == QuantityKind.GaugePressure ? "p(a) = p(g) + p_atm" : "p(g) = p(a) − p_atm", converted.In(input.Unit), input.Unit.Symbol));
        return converted;
    }

    private void CheckCurrency(Input input, Unit unit)
    {
        if (unit.Currency is not { } code)
            return;
        currency ??= code;
        if (currency != code)
            Refusals.Add(Calculation.Refusals.TwoCurrencies(input.Key, currency, code));
    }
}
