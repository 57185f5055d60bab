using System.Globalization;
using System.Text.Json;
using Xanh.Assessment.Json;

namespace Xanh.Assessment.Tests.Json;

public class CalculationJsonTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    [Fact]
    public void A_result_has_outputs_steps_warnings_and_factors()
    {
        var calculator = Calculators.Find("vn_power_factor_penalty")!;
        var outcome = calculator.Run(("power_factor", 0.85, "1"));
        using var json = JsonDocument.Parse(CalculationJson.Result(calculator, outcome.Result!, Vietnamese));
        var root = json.RootElement;
        root.GetProperty("calculator").GetString().ShouldBe("vn_power_factor_penalty");
        root.GetProperty("outputs").GetProperty("penalty").GetProperty("value").GetDouble().ShouldBe(5.88, 1e-12);
        root.GetProperty("outputs").GetProperty("penalty").GetProperty("unit").GetString().ShouldBe("%");
        root.GetProperty("steps")[0].GetProperty("formula").GetString().ShouldNotBeNullOrEmpty();
        root.GetProperty("warnings")[0].GetProperty("code").GetString().ShouldBe("contract-threshold");
        root.GetProperty("factors")[0].GetProperty("year").GetInt32().ShouldBe(2014);
    }

    [Fact]
    public void A_request_is_read_with_words_units_and_members_that_are_ignored()
    {
        var (request, refusals) = CalculationRequest.Read("""
            { "inputs": { "a": { "value": 1.5, "unit": "kW", "meaning": "x" }, "b": { "value": "vsd", "unit": "1" }, "c": "vsd", "d": 3 }, "output_units": { "e": "W" }, "title": 1 }
            """);
        refusals.ShouldBeEmpty();
        request!.Inputs["a"].ShouldBe(new(1.5, null, "kW"));
        request.Inputs["b"].ShouldBe(new(null, "vsd", "1"));
        request.Inputs["c"].ShouldBe(new(null, "vsd", null));
        request.Inputs["d"].ShouldBe(new(3, null, null));
        request.OutputUnits["e"].ShouldBe("W");
    }

    [Theory]
    [InlineData("{", "not-a-request")]
    [InlineData("[]", "not-a-request")]
    [InlineData("{\"inputs\": 5}", "not-a-request")]
    [InlineData("{\"inputs\": {\"a\": 1, \"a\": 2}}", "input-twice")]
    public void What_is_no_request_is_refused(string text, string code)
    {
        var (request, refusals) = CalculationRequest.Read(text);
        request.ShouldBeNull();
        refusals.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void The_list_tells_everything_about_every_calculator()
    {
        using var json = JsonDocument.Parse(CalculationJson.List(Calculators.All, Vietnamese));
        json.RootElement.GetArrayLength().ShouldBe(Calculators.All.Count);
        var pump = json.RootElement.EnumerateArray().First(c => c.GetProperty("name").GetString() == "pump_throttling_valve_loss");
        pump.GetProperty("priority").GetString().ShouldBe("core");
        pump.GetProperty("title").GetProperty("en").GetString().ShouldNotBeNullOrEmpty();
        var drive = pump.GetProperty("inputs").EnumerateArray().First(i => i.GetProperty("key").GetString() == "drive_efficiency");
        drive.GetProperty("default").GetDouble().ShouldBe(1);
        drive.GetProperty("required").GetBoolean().ShouldBeFalse();
        drive.GetProperty("limits").GetString().ShouldBe("> 0, ≤ 1");
        pump.GetProperty("modes")[0].GetProperty("required")[0].GetString().ShouldBe("electricity_price");
    }

    [Fact]
    public void A_refusal_names_code_input_and_says_it_in_the_language()
    {
        var refusals = Calculators.Find("pump_fluid_power")!.Run(("density", 1, "kg/m3"), ("flow", 1, "m3/h"), ("head", 1, "m")).Refusals;
        using var json = JsonDocument.Parse(CalculationJson.Refused(refusals, CultureInfo.GetCultureInfo("en-GB")));
        var refused = json.RootElement.GetProperty("refused")[0];
        refused.GetProperty("code").GetString().ShouldBe("outside-limits");
        refused.GetProperty("input").GetString().ShouldBe("density");
        refused.GetProperty("message").GetString()!.ShouldContain("outside its limits");
    }
}
