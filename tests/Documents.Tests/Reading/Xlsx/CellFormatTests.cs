using System.Globalization;
using Xanh.Documents.Reading.Xlsx;

namespace Xanh.Documents.Tests.Reading.Xlsx;

public class CellFormatTests
{
    [Theory]
    [InlineData("General", "1234.5", "1234.5")]
    [InlineData("0", "1234.5", "1235")]
    [InlineData("#,##0.00", "1234.5", "1234.50")]
    [InlineData("0%", "0.7", "70%")]
    [InlineData("0.0%", "0.7255", "72.6%")]
    [InlineData("dd/mm/yyyy", "46300", "05/10/2026")]
    [InlineData("[$-42A]dd mmmm yyyy;@", "46300", "05/10/2026")]
    [InlineData("d/m/yy h:mm", "46300.5", "05/10/2026 12:00")]
    [InlineData("d/m/yy h:mm", "46300", "05/10/2026")]
    [InlineData("mm/yyyy", "46300", "10/2026")]
    [InlineData("yyyy", "46300", "2026")]
    [InlineData("hh:mm", "0.75", "18:00")]
    [InlineData("0\" ngày\"", "45", "45")]
    [InlineData("\"Năm \"0", "2026", "2026")]
    [InlineData("dd/mm/yyyy", "-5", "-5")]
    [InlineData("dd/mm/yyyy", "1", "01/01/1900")]
    [InlineData("@", "12", "12")]
    [InlineData("General", "0.30000000000000004", "0.3")]
    [InlineData("General", "1E+20", "1E+20")]
    [InlineData("0.00", "1E+300", "1E+300")]
    public void A_code_shows_a_number(string code, string number, string shown) =>
        CellFormat.OfCode(code).Write(double.Parse(number, CultureInfo.InvariantCulture), isDate1904: false).ShouldBe(shown);

    [Theory]
    [InlineData(0, "46300.25")]
    [InlineData(1, "46300")]
    [InlineData(4, "46300.25")]
    [InlineData(9, "4630025%")]
    [InlineData(14, "05/10/2026")]
    [InlineData(17, "10/2026")]
    [InlineData(20, "06:00")]
    [InlineData(22, "05/10/2026 06:00")]
    public void Formats_of_Excels_own(int id, string shown) => CellFormat.OfBuiltIn(id).Write(46300.25, isDate1904: false).ShouldBe(shown);
}
