using System.CommandLine;
using Xanh.Cli.Reading;

var root = new RootCommand("Xanh: công nghiệp môi trường và sản xuất sạch hơn của một tỉnh.")
{
    ReadCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
