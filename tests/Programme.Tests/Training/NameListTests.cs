using System.Globalization;
using System.Text;
using Xanh.Programme.Training;

namespace Xanh.Programme.Tests.Training;

public class NameListTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    [Fact]
    public void Pasted_lines_are_read_with_and_without_a_header()
    {
        var plain = NameList.Read("Lê Văn Mẫu; Công ty Mẫu; Xã Mẫu; doanh nghiệp; le@example.vn; 0900 000 001\n\nTrần Thị Thử;Sở Mẫu", ParticipantGroup.Official).Value!;
        plain.ShouldBe(
        [
            new PersonDraft("Lê Văn Mẫu", "Công ty Mẫu", "Xã Mẫu", ParticipantGroup.Enterprise, "le@example.vn", "0900 000 001"),
            new PersonDraft("Trần Thị Thử", "Sở Mẫu", "", ParticipantGroup.Official, "", ""),
        ]);
        var headed = NameList.Read("TT\tĐơn vị công tác\tHọ và tên\tEmail\n1\tSở Mẫu\tTrần Thị Thử\tthu@example.vn", null).Value!;
        headed.ShouldHaveSingleItem().ShouldBe(new PersonDraft("Trần Thị Thử", "Sở Mẫu", "", null, "thu@example.vn", ""));
    }

    [Fact]
    public void A_table_may_have_titles_above_its_header_and_columns_in_any_order()
    {
        var read = NameList.Read(File("DANH SÁCH;;\n;;\nĐiện thoại;Họ tên;Nhóm\n0900000002;Ngô Thị Mẫu;Tư vấn, giảng viên\n"), "danh-sach.csv", null, Vietnamese).Value!;
        read.ShouldHaveSingleItem().ShouldBe(new PersonDraft("Ngô Thị Mẫu", "", "", ParticipantGroup.Consultant, "", "0900000002"));
        NameList.Read(File("A;B\nC;D\n"), "danh-sach.csv", null, Vietnamese).Refusal!.Code.ShouldBe("participants-header");
        NameList.Read(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]), "cu.xls", null, Vietnamese).Refusal!.Code.ShouldBe("import-table");
    }

    private static MemoryStream File(string text) => new([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]);
}
