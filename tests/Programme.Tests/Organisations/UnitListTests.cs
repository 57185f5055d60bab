using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Tests.Organisations;

public class UnitListTests
{
    [Fact]
    public void Reads_codes_names_and_aliases()
    {
        var list = Read("code,name,kind,parent,aliases\nM01,Sở Công Thương,department,M,SCT; Sở Công nghiệp\nM02,\"Sở Văn hóa, Thể thao\",,,\n");
        var rows = list.Value.ShouldNotBeNull();
        rows.Count.ShouldBe(2);
        rows[0].Aliases.ShouldBe(["SCT", "Sở Công nghiệp"]);
        (rows[0].Kind, rows[0].ParentCode).ShouldBe(("department", "M"));
        (rows[1].Name, rows[1].Kind, rows[1].Aliases.Count).ShouldBe(("Sở Văn hóa, Thể thao", null, 0));
    }

    [Theory]
    [InlineData("name,kind\nA,b\n", "units-header")]
    [InlineData("", "units-header")]
    [InlineData("code,name\nM01,\n", "units-row")]
    public void Says_what_is_missing(string csv, string code) => Read(csv).Refusal?.Code.ShouldBe(code);

    private static Outcome<IReadOnlyList<UnitRow>> Read(string csv) => UnitList.Read(new StringReader(csv), "units.csv");
}
