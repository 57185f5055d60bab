namespace Xanh.Cli.Demo;

/// <summary>What <c>xanh demo</c> was asked to do.</summary>
/// <param name="DataFolder">Where the database lies.</param>
/// <param name="Fresh">Starts over with an empty database.</param>
/// <param name="Plans">Plan files to read instead of the demo province's plan.</param>
/// <param name="Check">Looks at every page itself and ends, instead of serving.</param>
internal sealed record DemoOptions(string DataFolder, bool Fresh, IReadOnlyList<string> Plans, int Port, bool Check);
