using Xanh.Cli;

return await XanhCommand.Create().Parse(args).InvokeAsync();
