using Xanh.Programme.Access;

namespace Xanh.Programme.Tests.Access;

public class TicketCodeTests
{
    [Fact]
    public void A_code_is_known_however_it_is_typed()
    {
        var hash = TicketCode.HashOf("7K3M-Q9TX-10BC-W8ND");
        TicketCode.HashOf(" 7k3m q9tx lobc w8nd ").ShouldBe(hash);
        TicketCode.HashOf("7K3MQ9TXIOBCW8ND").ShouldBe(hash);
        TicketCode.HashOf("7K3M-Q9TX-10BC-W8NE").ShouldNotBe(hash);
    }

    [Fact]
    public void Codes_do_not_repeat_and_can_be_read_from_paper()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => TicketCode.New()).ToList();
        codes.ShouldBeUnique();
        codes.ShouldAllBe(c => System.Text.RegularExpressions.Regex.IsMatch(c, "^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$"));
    }
}
