namespace Xanh.Documents.Tests.Outline;

public class OutlineBuilderTests
{
    [Fact]
    public void Plan_with_roman_sections_bullets_and_agency_headings()
    {
        var outline = OutlineText.Of(
            """
            KẾ HOẠCH
            Phát triển nghề giấy tái chế
            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Nâng cao nhận thức.
            II. NHIỆM VỤ, GIẢI PHÁP
            1. Truyền thông
            - Tổ chức lớp học;
            + Cho cán bộ;
            + Cho doanh nghiệp.
            - In tờ rơi.
            2. Rà soát quy hoạch.
            III. TỔ CHỨC THỰC HIỆN
            1. Sở Công Thương
            Chủ trì theo dõi.
            2. Các sở, ngành căn cứ chức năng để thực hiện.
            Trong quá trình thực hiện, nếu có vướng mắc, báo cáo UBND tỉnh./.
            Nơi nhận:
            - Như trên;
            TM. ỦY BAN NHÂN DÂN
            PHỤ LỤC
            DANH MỤC NHIỆM VỤ
            """);
        OutlineText.Picture(outline).ShouldBe(
            """
            Main front 2 closing 3
              I MỤC ĐÍCH, YÊU CẦU [Purpose]
                I.1 Mục đích [Purpose]
                  - Nâng cao nhận thức.
              II NHIỆM VỤ, GIẢI PHÁP [Solutions]
                2 Rà soát quy hoạch.
                II.1 Truyền thông [Solutions]
                  - Tổ chức lớp học;
                    + Cho cán bộ;
                    + Cho doanh nghiệp.
                  - In tờ rơi.
              III TỔ CHỨC THỰC HIỆN [Assignment]
                2 Các sở, ngành căn cứ chức năng để thực hiện.
                ¶ Trong quá trình thực hiện, nếu có vướng mắc, báo cáo UBND tỉnh./.
                III.1 Sở Công Thương [Assignment]
                  ¶ Chủ trì theo dõi.
            Annex front 2 closing 0
            """);
    }

    [Fact]
    public void Decision_covers_the_plan()
    {
        var outline = OutlineText.Of(
            """
            QUYẾT ĐỊNH
            Về việc ban hành Kế hoạch
            Căn cứ Luật Bảo vệ môi trường;
            QUYẾT ĐỊNH:
            Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
            Điều 2. Quyết định có hiệu lực kể từ ngày ký.
            Nơi nhận:
            - Như Điều 2;
            KẾ HOẠCH
            Áp dụng sản xuất sạch hơn
            (Ban hành kèm theo Quyết định số 12/QĐ-UBND)
            A. MỤC TIÊU
            I. Mục tiêu chung
            Nâng cao hiệu quả.
            """);
        OutlineText.Picture(outline).ShouldBe(
            """
            Cover front 4 closing 2
              1 Ban hành kèm theo Quyết định này Kế hoạch. [Other]
              2 Quyết định có hiệu lực kể từ ngày ký. [Other]
            Main front 3 closing 0
              A MỤC TIÊU [Goals]
                A.I Mục tiêu chung [Goals]
                  ¶ Nâng cao hiệu quả.
            """);
    }
}
