using System.Text.Json;

namespace Xanh.Cli.Tests.Calculating;

public class CalcCommandTests
{
    private const string Clamp = """
        { "inputs": { "voltage": { "value": 400, "unit": "V" }, "current": { "value": 50, "unit": "A", "meaning": "x" }, "power_factor": { "value": 80, "unit": "%" },
          "phases": { "value": 3, "unit": "1" }, "hours": { "value": 2000, "unit": "h/yr" }, "electricity_price": { "value": 0.1, "unit": "USD/kWh" } },
          "output_units": { "power": "W" } }
        """;

    [Fact]
    public async Task The_list_names_every_calculator()
    {
        var run = await XanhProcess.RunAsync("calc", "list", "--json");
        run.Status.ShouldBe(0, run.Errors);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.EnumerateArray().Select(c => c.GetProperty("name").GetString()).ShouldContain("steam_properties");
        (await XanhProcess.RunAsync("calc", "list")).Output.ShouldContain("steam_properties");
    }

    [Fact]
    public async Task A_calculation_comes_as_JSON_and_as_text()
    {
        using var folder = new Folder();
        var file = folder.Write("dau-vao.json", Clamp);
        var run = await XanhProcess.RunAsync("calc", "electricity_reduction", "--inputs", file, "--json");
        run.Status.ShouldBe(0, run.Errors);
        using var json = JsonDocument.Parse(run.Output);
        var outputs = json.RootElement.GetProperty("outputs");
        outputs.GetProperty("power").GetProperty("value").GetDouble().ShouldBe(27712.8129, 1e-3);
        outputs.GetProperty("power").GetProperty("unit").GetString().ShouldBe("W");
        outputs.GetProperty("cost").GetProperty("unit").GetString().ShouldBe("USD/yr");
        (await XanhProcess.RunAsync("calc", "electricity_reduction", "--inputs", file)).Output.ShouldContain("công suất điện của một máy");
    }

    [Theory]
    [InlineData("no_such", Clamp, "unknown-calculator")]
    [InlineData("electricity_reduction", "{ \"inputs\": { \"colour\": 1 } }", "unknown-input")]
    [InlineData("electricity_reduction", "not json", "not-a-request")]
    public async Task Refusals_exit_with_2_and_a_code(string calculator, string inputs, string code)
    {
        using var folder = new Folder();
        var run = await XanhProcess.RunAsync("calc", calculator, "--inputs", folder.Write("x.json", inputs), "--json", "--lang", "en");
        run.Status.ShouldBe(2, run.Errors);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("refused").EnumerateArray().Select(r => r.GetProperty("code").GetString()).ShouldContain(code);
        run.Errors.ShouldContain(code);
    }

    [Fact]
    public async Task A_missing_file_is_refused()
    {
        (await XanhProcess.RunAsync("calc", "toe", "--inputs", "khong-co.json", "--json")).Status.ShouldBe(2);
        (await XanhProcess.RunAsync("calc", "toe", "--json")).Output.ShouldContain("no-inputs");
    }
}
