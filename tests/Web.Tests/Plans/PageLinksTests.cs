using Xanh.Web.Plans;

namespace Xanh.Web.Tests.Plans;

public class PageLinksTests
{
    [Theory]
    [InlineData("1", 120, "1 2 3")]
    [InlineData("1", 10_000, "1 2 3 … 200")]
    [InlineData("100", 10_000, "1 … 98 99 100 101 102 … 200")]
    [InlineData("200", 10_000, "1 … 198 199 200")]
    [InlineData("4", 10_000, "1 2 3 4 5 6 … 200")]
    public void First_last_and_neighbouring_pages_have_a_link(string asked, int total, string numbers) =>
        string.Join(' ', PageLinks.From(asked, total, _ => "").Numbers().Select(n => n?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…")).ShouldBe(numbers);
}
