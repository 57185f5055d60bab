using System.Text;
using Xanh.Documents.Reading.Rows;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Registers.Importing;

namespace Xanh.Programme.Tests.Registers.Importing;

public class HeaderFinderTests
{
    [Fact]
    public void A_header_is_found_below_titles_in_any_order_and_with_notes() =>
        Found("SỞ CÔNG THƯƠNG\nDANH SÁCH DOANH NGHIỆP NĂM 2026;;;\n\nSTT;mã số thuế *;TÊN;Cột lạ (đồng)\n1;0100109106;A;5\n")
            .ShouldBe("4: STT=, mã số thuế *=tax-code, TÊN=name, Cột lạ (đồng)=");

    [Fact]
    public void Merged_cells_give_a_header_of_two_rows() =>
        Found("STT;Doanh nghiệp;;Địa chỉ;\n;Tên;Mã số thuế;Xã, phường, đặc khu;Số nhà\n(1);(2);(3);(4);(5)\n1;A;0100109106;Phường X;Số 1\n")
            .ShouldBe("2: STT=, Doanh nghiệp Tên=name, Doanh nghiệp Mã số thuế=tax-code, Địa chỉ Xã, phường, đặc khu=commune, Địa chỉ Số nhà=address");

    [Fact]
    public void Keys_and_English_names_do_too() => Found("tax-code,Name,workers\n1,2,3\n").ShouldBe("1: tax-code=tax-code, Name=name, workers=workers");

    [Fact]
    public void Without_a_known_label_the_row_of_texts_is_taken() => Found("Danh sách\nCột A;Cột B;Cột C\n1;2;3\n").ShouldBe("2: Cột A=, Cột B=, Cột C=");

    [Fact]
    public void Nothing_has_no_header() => HeaderFinder.Find([], new EnterpriseRegister().Fields).ShouldBeNull();

    [Theory]
    [InlineData("(1);(2);(3)", true)]
    [InlineData("A;B;1", true)]
    [InlineData("1;Công ty A;3", false)]
    [InlineData("1", false)]
    public void Rows_that_number_the_columns_are_no_records(string row, bool isNumbering) => HeaderFinder.IsNumbering(Rows(row)[0]).ShouldBe(isNumbering);

    private static string Found(string csv)
    {
        var header = HeaderFinder.Find(Rows(csv), new EnterpriseRegister().Fields).ShouldNotBeNull();
        return FormattableString.Invariant($"{header.LastRow}: {string.Join(", ", header.Labels.Zip(header.Columns, (l, c) => l + "=" + c))}");
    }

    private static List<TableRow> Rows(string csv)
    {
        using var file = RowFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "a.csv", out _)!;
        using var reader = file.Read(0);
        var rows = new List<TableRow>();
        while (reader.Next())
            rows.Add(reader.Row.Kept());
        return rows;
    }
}
