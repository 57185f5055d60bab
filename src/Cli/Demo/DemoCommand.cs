using System.CommandLine;

namespace Xanh.Cli.Demo;

/// <summary><c>xanh demo</c>: a whole province on this machine, nothing to set up.</summary>
internal static class DemoCommand
{
    private const int DefaultPort = 5080;

    public static Command Create(Option<string> language)
    {
        var data = new Option<string>("--data") { Description = "Thư mục dữ liệu / data folder", HelpName = "DIR", DefaultValueFactory = _ => "data" };
        var fresh = new Option<bool>("--fresh") { Description = "Làm lại từ đầu / start over" };
        var plans = new Option<string[]>("--plan") { Description = "Đọc văn bản của mình thay cho tỉnh mẫu, lặp lại được / read a plan of one's own, repeatable", HelpName = "FILE" };
        var port = new Option<int>("--port") { Description = "Cổng / port", DefaultValueFactory = _ => DefaultPort };
        var check = new Option<bool>("--check") { Description = "Tự kiểm tra mọi trang rồi thoát / check every page, then end" };
        var command = new Command("demo", "Chạy thử với một tỉnh mẫu / try it with a demo province") { data, fresh, plans, port, check };
        command.SetAction((parsed, cancellation) => RunAsync(
            new DemoOptions(
                parsed.GetValue(data)!, parsed.GetValue(fresh), parsed.GetValue(plans) ?? [], parsed.GetValue(port), parsed.GetValue(check)),
            parsed.GetValue(language),
            cancellation));
        return command;
    }

    // In a method of its own, so that other commands load neither web server nor database.
    private static async Task<int> RunAsync(DemoOptions options, string? language, CancellationToken cancellation)
    {
        using var run = new DemoRun(options, CliTexts.In(language));
        return await run.RunAsync(cancellation);
    }
}
