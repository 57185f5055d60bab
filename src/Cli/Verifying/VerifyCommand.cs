using System.CommandLine;

namespace Xanh.Cli.Verifying;

/// <summary><c>xanh verify</c>: does the journal's chain hold? In a database, or in an exported file with no database at all.</summary>
internal static class VerifyCommand
{
    public static Command Create(Option<string> language)
    {
        var data = new Option<string>("--data") { Description = "Thư mục dữ liệu / data folder", HelpName = "DIR", DefaultValueFactory = _ => "data" };
        var database = new Option<string?>("--database") { Description = "Chuỗi kết nối PostgreSQL thay cho thư mục dữ liệu / PostgreSQL connection instead", HelpName = "CONNECTION" };
        var province = new Option<string?>("--province") { Description = "Mã tỉnh; không ghi thì kiểm tra mọi tỉnh trong cơ sở dữ liệu / province; every province without it", HelpName = "ID" };
        var export = new Option<string?>("--export") { Description = "Kiểm tra tệp nhật ký đã xuất, không cần cơ sở dữ liệu / check an exported journal, no database", HelpName = "FILE" };
        var command = new Command("verify", "Kiểm tra chuỗi nhật ký / check the journal's chain") { data, database, province, export };
        command.SetAction((parsed, cancellation) => RunAsync(
            new VerifyOptions(parsed.GetValue(data)!, parsed.GetValue(database), parsed.GetValue(province), parsed.GetValue(export)),
            parsed.GetValue(language),
            cancellation));
        return command;
    }

    // In a method of its own, so that other commands load no database.
    private static Task<int> RunAsync(VerifyOptions options, string? language, CancellationToken cancellation) =>
        new VerifyRun(options, CliTexts.In(language)).RunAsync(cancellation);
}
