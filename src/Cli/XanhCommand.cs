using System.CommandLine;
using Xanh.Cli.Calculating;
using Xanh.Cli.Demo;
using Xanh.Cli.Reading;
using Xanh.Cli.Serving;
using Xanh.Cli.Verifying;

namespace Xanh.Cli;

/// <summary>The command <c>xanh</c> with everything it can do.</summary>
internal static class XanhCommand
{
    public static RootCommand Create()
    {
        var language = new Option<string>("--lang")
        {
            Description = "Ngôn ngữ của thông báo / language of messages (vi, en)",
            Recursive = true,
            DefaultValueFactory = _ => "vi",
        };
        language.AcceptOnlyFromAmong("vi", "en");
        return new RootCommand("Xanh: công nghiệp môi trường và sản xuất sạch hơn của một tỉnh / environmental industry and cleaner production of a province")
        {
            ReadCommand.Create(language),
            DemoCommand.Create(language),
            ServeCommand.Create(language),
            VerifyCommand.Create(language),
            CalcCommand.Create(language),
            language,
        };
    }
}
