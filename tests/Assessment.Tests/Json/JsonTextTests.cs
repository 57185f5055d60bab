using System.Globalization;
using Xanh.Assessment.Calculation;
using Xanh.Assessment.Json;

namespace Xanh.Assessment.Tests.Json;

/// <summary>The whole text of a result, of a refusal and of what a request may look like: others read it.</summary>
public class JsonTextTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [Fact]
    public void A_result_as_text()
    {
        var calculator = Calculators.Find("energy_equivalency")!;
        var result = new CalculationResult(
            [new OutputValue("fuel_power", 1234.5, "kW")], [new CalculationStep(new Words("bước", "step"), "P·η", 0.1, "1")], [new CalculationWarning("odd", new Words("lạ", "odd"))],
            [new UsedFactor("grid", 0.6592, "t/MWh", 2023, "nguồn"), new UsedFactor("own", 1, "1", null, "")]);
        Flat(CalculationJson.Result(calculator, result, CultureInfo.GetCultureInfo("vi-VN"))).ShouldBe(
            """{"calculator": "energy_equivalency","outputs": {"fuel_power": {"value": 1234.5,"unit": "kW"}},"steps": [{"text": "bước","formula": "P·η","value": 0.1,"unit": "1"}],"warnings": [{"code": "odd","message": "lạ"}],"factors": [{"name": "grid","value": 0.6592,"unit": "t/MWh","year": 2023,"source": "nguồn"},{"name": "own","value": 1,"unit": "1","year": null,"source": ""}]}""");
    }

    [Fact]
    public void A_refusal_as_text() => Flat(CalculationJson.Refused([new CalculationRefusal("a-code", null, new Words("không", "no")), new CalculationRefusal("b", "key", new Words("hai", "two"))], English))
        .ShouldBe("""{"refused": [{"code": "a-code","input": null,"message": "no"},{"code": "b","input": "key","message": "two"}]}""");

    [Theory]
    [InlineData("""{"inputs": {"a": 1}}""", "a=1/-/-")]
    [InlineData("""{"inputs": {"a": "w"}, "output_units": 5}""", "a=-/w/-")]
    [InlineData("""{"inputs": {"a": true, "b": null}}""", "a=-/-/-;b=-/-/-")]
    [InlineData("""{"inputs": {"a": {"value": 2}}}""", "a=2/-/-")]
    [InlineData("""{"inputs": {"a": {"unit": "kW"}}}""", "a=-/-/kW")]
    [InlineData("""{"inputs": {"a": {"value": "x", "unit": 5}}}""", "a=-/x/-")]
    [InlineData("""{"inputs": {"a": {"value": [1], "unit": "kW"}, /* note */ }, }""", "a=-/-/kW")]
    [InlineData("""{"inputs": {}}""", "")]
    public void A_request_takes_values_as_they_come(string text, string read)
    {
        var (request, refusals) = CalculationRequest.Read(text);
        refusals.ShouldBeEmpty();
        string.Join(';', request!.Inputs.Select(i => FormattableString.Invariant($"{i.Key}={i.Value.Number?.ToString(CultureInfo.InvariantCulture) ?? "-"}/{i.Value.Word ?? "-"}/{i.Value.Unit ?? "-"}"))).ShouldBe(read);
    }

    [Fact]
    public void Units_of_outputs_are_words_or_nothing()
    {
        var (request, _) = CalculationRequest.Read("""{"inputs": {}, "output_units": {"a": "kW", "b": 3}}""");
        request!.OutputUnits["a"].ShouldBe("kW");
        request.OutputUnits["b"].ShouldBe("");
        CalculationRequest.Read("""{"inputs": {}}""").Request!.OutputUnits.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("5")]
    [InlineData("""{"inputs": [1]}""")]
    [InlineData("")]
    public void What_is_no_request_says_so(string text) => CalculationRequest.Read(text).Refusals.Single().ShouldSatisfyAllConditions(r => r.Code.ShouldBe("not-a-request"), r => r.Input.ShouldBeNull());

    [Fact]
    public void Every_input_given_twice_is_named() =>
        CalculationRequest.Read("""{"inputs": {"a": 1, "b": 2, "a": 3, "b": 4}}""").Refusals.Select(r => (r.Code, r.Input)).ShouldBe([("input-twice", "a"), ("input-twice", "b")]);

    private static string Flat(string json) => string.Concat(json.Split('\n', StringSplitOptions.TrimEntries));
}
