namespace Xanh.Web.Tests.Pages;

/// <summary>One site for all tests of a class: they only read.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    internal Site Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await Site.StartAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
