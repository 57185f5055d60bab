using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Registers;
using Xanh.Web.Registers;

namespace Xanh.Web.Tests.Registers;

public class RegisterQueryTests
{
    private static readonly IReadOnlyList<RegisterField> Fields = new EnterpriseRegister().Declared;

    [Theory]
    [InlineData("")]
    [InlineData("?tim=g%E1%BB%91m&kind=household&da-ket-thuc=co&xep=workers&giam=co&cot=tax-code&cot=address")]
    public void What_an_address_says_is_written_again(string address) => From(address).ToQueryString(("trang", "2")).ShouldBe((address + (address.Length == 0 ? "?" : "&") + "trang=2"));

    [Fact]
    public void What_is_not_understood_does_not_narrow()
    {
        var query = From("?tim=%20&revenue=5&kind=&xep=khong-co&cot=khong-co&giam=khong&x=y");
        query.Filter.IsNone.ShouldBeTrue();
        query.Filter.OrderBy.ShouldBeNull();
        query.Shown(Fields).ShouldBe(Fields.Skip(1).Where(f => f.IsListed));
    }

    [Fact]
    public void A_second_click_turns_the_order_round()
    {
        var (name, workers) = (Fields[0], Fields.Single(f => f.Key == "workers"));
        From("").SortOf(name, name).ShouldBe("ascending");
        From("").OrderedBy(name, name).SortOf(name, name).ShouldBe("descending");
        var ordered = From("").OrderedBy(workers, name);
        (ordered.SortOf(workers, name), ordered.SortOf(name, name)).ShouldBe(("ascending", null));
        ordered.OrderedBy(workers, name).ToQueryString().ShouldBe("?xep=workers&giam=co");
    }

    private static RegisterQuery From(string address) => RegisterQuery.From(new QueryCollection(QueryHelpers.ParseQuery(address)), Fields);
}
