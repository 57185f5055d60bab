using System.CommandLine;

namespace Xanh.Cli.Calculating;

/// <summary><c>xanh calc list [--json]</c> and <c>xanh calc NAME --inputs FILE [--json]</c>: the calculators of cleaner production.</summary>
internal static class CalcCommand
{
    public static Command Create(Option<string> language)
    {
        var name = new Argument<string>("NAME") { Description = "Tên phép tính / name of the calculator" };
        var inputs = new Option<string?>("--inputs") { Description = "Tệp JSON đầu vào / JSON file of inputs", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "In kết quả dạng JSON / print JSON", Recursive = true };
        var list = new Command("list", "Liệt kê các phép tính / list the calculators");
        list.SetAction(parsed => new CalcRun(CliTexts.In(parsed.GetValue(language)), parsed.GetValue(json)).List());
        var command = new Command("calc", "Phép tính sản xuất sạch hơn / calculators of cleaner production") { name, inputs, json, list };
        command.SetAction((parsed, cancellation) => new CalcRun(CliTexts.In(parsed.GetValue(language)), parsed.GetValue(json))
            .RunAsync(parsed.GetValue(name)!, parsed.GetValue(inputs), cancellation));
        return command;
    }
}
