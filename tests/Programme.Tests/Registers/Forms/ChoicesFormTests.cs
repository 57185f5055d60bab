using System.Globalization;
using Xanh.Programme.Network;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Tests.Registers.Forms;

public class ChoicesFormTests
{
    private static readonly ChoicesForm Form = new(Competences.List);
    private static readonly FieldFormat Vietnamese = FieldFormat.Of(CultureInfo.GetCultureInfo("vi-VN"));

    [Theory]
    [InlineData("training; energy", ";energy;training;")]
    [InlineData("  dao tao, truyen thong ;Xử lý nước thải;", ";wastewater;training;")]
    [InlineData("Finance, green credit", ";finance;")]
    [InlineData("energy;energy", ";energy;")]
    [InlineData(";energy;training;", ";energy;training;")]
    [InlineData(" ; ", "")]
    public void Several_are_read_by_code_or_words_and_kept_in_the_order_of_the_list(string typed, string kept)
    {
        Form.Read(typed, Vietnamese, out var value).ShouldBeNull();
        value.ShouldBe(kept);
    }

    [Fact]
    public void What_is_not_in_the_list_is_named()
    {
        var finding = Form.Read("energy; nấu ăn", Vietnamese, out var value).ShouldNotBeNull();
        (finding.Refusal.Code, finding.Refusal.Arguments[0], value).ShouldBe(("field-choice", "nấu ăn", null));
    }

    [Fact]
    public void What_is_shown_is_read_again()
    {
        Form.Read("energy;training", Vietnamese, out var kept).ShouldBeNull();
        Form.Show(kept!, FieldFormat.Machine).ShouldBe("energy;training");
        Form.Show(kept!, Vietnamese).ShouldBe("Kiểm toán, tiết kiệm năng lượng; Đào tạo, truyền thông");
        Form.Read(Form.Show(kept!, Vietnamese), Vietnamese, out var again).ShouldBeNull();
        again.ShouldBe(kept);
    }

    [Fact]
    public void All_of_the_list_fit()
    {
        Form.Read(string.Join(';', Competences.List.Codes), FieldFormat.Machine, out var kept).ShouldBeNull();
        kept!.Length.ShouldBeLessThanOrEqualTo(Form.MaxLength!.Value);
    }
}
