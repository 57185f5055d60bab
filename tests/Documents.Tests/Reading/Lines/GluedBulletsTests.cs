using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Tests.Reading.Lines;

public class GluedBulletsTests
{
    [Theory]
    [InlineData("- Rà soát quy hoạch để thực hiện hiệu quả - Chủ trì nghiên cứu cơ chế mới", "- Rà soát quy hoạch để thực hiện hiệu quả|- Chủ trì nghiên cứu cơ chế mới")]
    [InlineData("- Tổ chức hội nghị. - Lập danh mục dự án; + Báo cáo kết quả.", "- Tổ chức hội nghị.|- Lập danh mục dự án;|+ Báo cáo kết quả.")]
    public void Cuts_before_the_verb_of_a_task(string line, string pieces) =>
        GluedBullets.Split(new TracedText(line, 5)).Select(piece => piece.Value).ShouldBe(pieces.Split('|'));

    [Theory]
    [InlineData("- Phát triển kinh tế - xã hội và xử lý rượu - bia giả giai đoạn 2026 - 2030")]
    [InlineData("- Vùng Bà Rịa - Vũng Tàu và Phan Rang - Tháp Chàm")]
    [InlineData("Độc lập - Tự do - Hạnh phúc")]
    [InlineData("Sở Công Thương - Chủ trì nghiên cứu")]
    public void Leaves_other_dashes_alone(string line)
    {
        var text = new TracedText(line, 5);
        GluedBullets.Split(text).Single().ShouldBeSameAs(text);
    }
}
