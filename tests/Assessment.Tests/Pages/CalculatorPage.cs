using System.Globalization;
using System.Text.RegularExpressions;
using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Tests.Pages;

/// <summary>A page of docs/calculators: prose, tables that the declaration writes, and worked examples that run.</summary>
internal sealed partial class CalculatorPage(string name)
{
    public static readonly string Folder = Path.Combine(Root(), "docs", "calculators");

    public static readonly string Tests = Path.Combine(Root(), "tests", "Assessment.Tests");

    public static readonly string[] Headings = ["## Công thức", "## Nguồn và cách dẫn ra", "## Giới hạn", "## Ví dụ tính độc lập", "## Đầu vào", "## Kết quả"];

    public string Text { get; } = File.Exists(Path.Combine(Folder, name + ".md")) ? File.ReadAllText(Path.Combine(Folder, name + ".md")) : "";

    /// <summary>Pairs of blocks: what is given, what was computed apart.</summary>
    public IEnumerable<(string Given, string Expected)> Examples() =>
        Example().Matches(Text).Select(m => (m.Groups["given"].Value, m.Groups["expected"].Value));

    /// <summary>The lines <c>key = value unit</c> of a block.</summary>
    public static IEnumerable<(string Key, string Value, string Unit)> Lines(string block) => block
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
        .Select(sides => (sides[0], sides[1].Split(' ')[0], sides[1].Contains(' ', StringComparison.Ordinal) ? sides[1].Split(' ', 2)[1] : ""));

    public static GivenValue Given(string value, string unit) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && unit.Length > 0
        ? GivenValue.Of(number, unit)
        : GivenValue.Of(value);

    /// <summary>Half of the last digit written, and a little for its rounding.</summary>
    public static double Tolerance(string written)
    {
        var digits = written.Split('e', 'E')[0];
        var decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return 0.51 * Math.Pow(10, -decimals);
    }

    /// <summary>The tables as the declaration has them.</summary>
    public static string Tables(Calculator calculator)
    {
        var lines = new List<string> { "## Đầu vào", "", "| khóa | ý nghĩa | đơn vị | giới hạn | mặc định |", "|---|---|---|---|---|" };
        lines.AddRange(calculator.Inputs.Select(i => $"| `{i.Key}` | {i.Meaning.Vietnamese} | {i.Unit.Symbol} | {i.Limits?.Text ?? string.Join(", ", i.Choices.Select(c => $"`{c}`"))} | {Default(calculator, i)} |"));
        if (calculator.Modes.Count > 0)
            lines.AddRange(["", "Cách tính theo các khóa có mặt:", ""]);
        lines.AddRange(calculator.Modes.SelectMany(g => g.Modes.Select(m => $"- *{m.Name}* ({(g.MustChoose ? "chọn một" : "thêm")}): {Keys(m.Required)}{(m.Optional.Count > 0 ? $" [{Keys(m.Optional)}]" : "")}")));
        lines.AddRange(["", "## Kết quả", "", "| khóa | ý nghĩa | đơn vị |", "|---|---|---|"]);
        lines.AddRange(calculator.Outputs.Select(o => $"| `{o.Key}` | {o.Meaning.Vietnamese} | {o.Unit.Symbol} |"));
        return string.Join('\n', lines) + "\n";
    }

    private static string Default(Calculator calculator, Input input) =>
        input.DefaultText is { } text ? input.DefaultInput is null ? text : $"`{text}`" : input.WhenAbsent?.Vietnamese ?? (calculator.AlwaysNeeds(input) ? "bắt buộc" : "theo cách tính");

    private static string Keys(IEnumerable<Input> inputs) => string.Join(", ", inputs.Select(i => $"`{i.Key}`"));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Xanh.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Xanh.slnx not found above the tests");
        return folder;
    }

    [GeneratedRegex(@"```given\n(?<given>.*?)```.*?```expect\n(?<expected>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Example();
}
