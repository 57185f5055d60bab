using System.CommandLine;

namespace Xanh.Cli.Reading;

/// <summary><c>xanh read FILE… [--json|--text] [--lexicon DIR]</c>: reads a plan document and prints what was found.</summary>
internal static class ReadCommand
{
    public static Command Create(Option<string> language)
    {
        var files = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Tệp văn bản; nhiều tệp được đọc như một văn bản / files, read as one document",
        };
        var json = new Option<bool>("--json") { Description = "In kết quả dạng JSON (mặc định) / print JSON (default)" };
        var text = new Option<bool>("--text") { Description = "In văn bản nguồn / print the source text" };
        var lexicon = new Option<string?>("--lexicon") { Description = "Thư mục *.txt bổ sung từ vựng / folder of *.txt that extend the word lists", HelpName = "DIR" };
        var command = new Command("read", "Đọc một văn bản kế hoạch / read a plan document") { files, json, text, lexicon };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(json) && parsed.GetValue(text))
                parsed.AddError("--json, --text: chỉ chọn một / choose one.");
        });
        command.SetAction((parsed, cancellation) => new ReadRun(CliTexts.In(parsed.GetValue(language)))
            .RunAsync(parsed.GetValue(files)!, parsed.GetValue(text), parsed.GetValue(lexicon), cancellation));
        return command;
    }
}
