using System.Globalization;
using Xanh.Documents.Reading;

namespace Xanh.Documents.Tests.Reading.Pdf;

public class PdfTableTests
{
    [Fact]
    public async Task A_table_over_three_pages_is_one_with_its_header_once()
    {
        var (blocks, _) = await PdfFile.ReadAsync("phu-luc-ngang.pdf");
        blocks.Select(b => b is Table ? "table" : ((Paragraph)b).Text.Value[..8]).ShouldBe(["Phụ lục ", "DANH MỤC", "(Kèm the", "table", "Ghi chú:"]);
        var table = blocks.OfType<Table>().Single();
        table.ColumnCount.ShouldBe(6);
        table.Rows.Count.ShouldBe(24);
        table.Rows.ShouldAllBe(r => r.Count == 6);
        table.Rows.Select(r => r[0].Text.Value).ShouldBe(
            ["TT", "TT", "I", "1", "2", "3", "4", "5", "6", "II", "7", "8", "9", "10", "11", "12", "III", "13", "14", "15", "16", "17", "18", ""]);
    }

    [Fact]
    public async Task Merged_cells_stand_in_every_place_they_cover()
    {
        var table = (await PdfFile.ReadAsync("phu-luc-ngang.pdf")).Blocks.OfType<Table>().Single();
        table.Rows[0].Select(c => c.Text.Value).ShouldBe(["TT", "Nhiệm vụ", "Cơ quan thực hiện", "Cơ quan thực hiện", "Thời gian", "Kinh phí (triệu đồng)"]);
        table.Rows[1].Select(c => c.Text.Value).ShouldBe(["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Kinh phí (triệu đồng)"]);
        ReferenceEquals(table.Rows[0][0], table.Rows[1][0]).ShouldBeTrue();
        (table.Rows[0][0].RowSpan, table.Rows[0][2].ColumnSpan, table.Rows[2][1].ColumnSpan).ShouldBe((2, 2, 5));
        table.Rows[2][5].Text.Value.ShouldBe("Nhóm nhiệm vụ về chất thải rắn và khí thải");
        table.Rows[^1].Select(c => c.Text.Value).ShouldBe(["", "Tổng cộng", "Tổng cộng", "Tổng cộng", "Tổng cộng", "987,5"]);
        table.Rows[0][0].Bold.ShouldBe(true);
        table.Rows[3][1].Bold.ShouldBe(false);
    }

    [Fact]
    public async Task Wrapped_cells_are_unwrapped_and_bullets_in_cells_kept_apart()
    {
        var table = (await PdfFile.ReadAsync("phu-luc-ngang.pdf")).Blocks.OfType<Table>().Single();
        var row = table.Rows.Single(r => r[0].Text.Value == "3");
        row[1].Paragraphs.Select(p => p.Value).ShouldBe([
            "Hỗ trợ cơ sở chế biến tinh bột sắn lắp hầm thu khí sinh học:",
            "- Khảo sát, chọn ba cơ sở thí điểm;",
            "- Đo đạc trước và sau khi lắp đặt, công bố kết quả."]);
        row.Skip(2).Select(c => c.Text.Value).ShouldBe(["Ủy ban nhân dân các xã, phường", "nt", "Trước ngày 30/6/2029", "31,5"]);
        table.Rows.Single(r => r[0].Text.Value == "5")[3].Paragraphs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_torn_by_page_ends_is_one_row()
    {
        var table = (await PdfFile.ReadAsync("hang-cat-trang.pdf")).Blocks.OfType<Table>().Single();
        table.Rows.Select(r => r[0].Text.Value).ShouldBe(["TT", "1", "2", "3"]);
        var text = table.Rows[2][1].Paragraphs.ShouldHaveSingleItem().Value;
        text.ShouldStartWith("Bước 1: kiểm tra");
        text.ShouldEndWith("định mức của ngành; kết thúc.");
        for (var step = 1; step < 60; step++)
            text.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"Bước {step}: kiểm tra thiết bị, ghi chép số liệu vận hành và so sánh với định mức của ngành;"));
    }

    [Fact]
    public async Task A_table_without_rules_is_found_by_its_columns()
    {
        var (blocks, _) = await PdfFile.ReadAsync("phu-luc-khong-ke.pdf");
        var table = blocks.OfType<Table>().Single();
        table.Rows.Select(r => r[0].Text.Value).ShouldBe(["TT", "1", "2", "3", "4", "5"]);
        table.Rows.Select(r => r[2].Text.Value).ShouldBe(
            ["Đơn vị chủ trì", "Sở Công Thương", "Ban Quản lý các khu công nghiệp tỉnh", "Sở Tài chính", "Sở Nông nghiệp và Môi trường", "Sở Khoa học và Công nghệ"]);
        table.Rows[3][1].Text.Value.ShouldBe("Rà soát ưu đãi thuế, đất đai cho dự án sản xuất thiết bị lọc bụi");
        blocks[^1].ShouldBeOfType<Paragraph>().Text.Value.ShouldStartWith("Các cơ quan được giao nhiệm vụ gửi kế hoạch chi tiết");
    }
}
