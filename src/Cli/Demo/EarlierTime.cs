namespace Xanh.Cli.Demo;

/// <summary>The machine's clock, set back: what the demo shows as having happened before.</summary>
internal sealed class EarlierTime(TimeSpan back) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() - back;
}
