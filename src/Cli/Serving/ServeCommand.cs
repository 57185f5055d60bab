using System.CommandLine;

namespace Xanh.Cli.Serving;

/// <summary><c>xanh serve</c>: the real thing, for one province.</summary>
internal static class ServeCommand
{
    private const string DefaultUrl = "http://localhost:5080";

    public static Command Create(Option<string> language)
    {
        var data = new Option<string>("--data") { Description = "Thư mục dữ liệu / data folder", HelpName = "DIR", Required = true };
        var database = new Option<string?>("--database") { Description = "Chuỗi kết nối PostgreSQL thay cho SQLite trong thư mục / PostgreSQL connection instead of SQLite in the folder", HelpName = "CONNECTION" };
        var url = new Option<string>("--url") { Description = "Địa chỉ lắng nghe / address to listen on", HelpName = "URL", DefaultValueFactory = _ => DefaultUrl };
        var province = new Option<string>("--province") { Description = "Mã tỉnh, đứng đầu mọi khóa dữ liệu / province id, leads every key", HelpName = "ID", DefaultValueFactory = _ => "tinh" };
        var command = new Command("serve", "Chạy Xanh cho một tỉnh / run Xanh for a province") { data, database, url, province };
        command.SetAction((parsed, cancellation) => RunAsync(
            new ServeOptions(parsed.GetValue(data)!, parsed.GetValue(database), parsed.GetValue(url)!, parsed.GetValue(province)!),
            parsed.GetValue(language),
            cancellation));
        return command;
    }

    // In a method of its own, so that other commands load neither web server nor database.
    private static Task<int> RunAsync(ServeOptions options, string? language, CancellationToken cancellation) =>
        new ServeRun(options, CliTexts.In(language)).RunAsync(cancellation);
}
