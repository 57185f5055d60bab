using Xanh.Documents.Lexicon;
using Xanh.Documents.Parties;

namespace Xanh.Documents.Tests.Parties;

public class PartyReaderTests
{
    private static readonly PartyReader Reader = PartyReader.Of(WordLists.Default);

    [Theory]
    [InlineData("Sở Tài chính, Sở Tư pháp và UBND các xã, phường", "Sở Tài chính|Sở Tư pháp|UBND các xã, phường")]
    [InlineData("Các Sở, ngành; UBND các xã, phường, đặc khu; các doanh nghiệp môi trường.", "Các Sở, ngành|UBND các xã, phường, đặc khu|các doanh nghiệp môi trường")]
    [InlineData("Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Sở Văn hoá, Thể thao và Du lịch, Sở Y tế", "Sở Văn hoá, Thể thao và Du lịch|Sở Y tế")]
    [InlineData("Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp", "Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp")]
    [InlineData("Các sở: Tài chính, Tư pháp, Khoa học và Công nghệ", "Sở Tài chính|Sở Tư pháp|Sở Khoa học và Công nghệ")]
    [InlineData("Sở Công Thương\nSở Xây dựng", "Sở Công Thương|Sở Xây dựng")]
    [InlineData("các sở, ban, ngành và UBND các xã, phường và đặc khu", "các sở, ban, ngành|UBND các xã, phường và đặc khu")]
    [InlineData("Các Sở Tài chính, Xây dựng; UBND cấp xã", "Sở Tài chính|Sở Xây dựng|UBND cấp xã")]
    [InlineData("Công an tỉnh, Báo và Phát thanh, Truyền hình tỉnh", "Công an tỉnh|Báo và Phát thanh, Truyền hình tỉnh")]
    [InlineData("Trung tâm Ứng dụng tiến bộ khoa học", "Trung tâm Ứng dụng tiến bộ khoa học")]
    [InlineData("các sở, ban, ngành, đơn vị có liên quan", "các sở, ban, ngành, đơn vị có liên quan")]
    [InlineData("Tổ công tác liên ngành", "Tổ công tác liên ngành")]
    public void ReadCell_parts_a_cell(string cell, string parties) =>
        string.Join('|', Reader.ReadCell(cell).Select(p => p.Name)).ShouldBe(parties);

    [Theory]
    [InlineData("các sở, ngành, địa phương tổ chức hướng dẫn thực hiện", "các sở, ngành, địa phương")]
    [InlineData("Sở Công Thương, các Sở, ngành, đơn vị liên quan hướng dẫn báo chí", "Sở Công Thương|các Sở, ngành, đơn vị liên quan")]
    [InlineData("sở, ban, ngành trực thuộc Thành phố tham mưu", "sở, ban, ngành trực thuộc Thành phố")]
    [InlineData("các sở, ban, ngành, UBND các xã và các đơn vị có liên quan tổ chức triển khai", "các sở, ban, ngành|UBND các xã|các đơn vị có liên quan")]
    [InlineData("các doanh nghiệp hạ tầng khu công nghiệp xây dựng phương án", "các doanh nghiệp hạ tầng khu công nghiệp")]
    [InlineData("Sở Khoa học và Công nghệ triển khai nhiệm vụ", "Sở Khoa học và Công nghệ")]
    [InlineData("Sở Xây dựng và các doanh nghiệp khai thác đá lập phương án", "Sở Xây dựng|các doanh nghiệp khai thác đá")]
    [InlineData("UBND các xã có khu, cụm công nghiệp tổ chức kiểm tra", "UBND các xã có khu, cụm công nghiệp")]
    [InlineData("lồng ghép các nội dung", "")]
    public void ReadAt_stops_at_the_verb(string text, string parties) =>
        string.Join('|', Reader.ReadAt(text, 0).Select(p => p.Name)).ShouldBe(parties);

    [Theory]
    [InlineData("Sở Công Thương:", true)]
    [InlineData("Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi", true)]
    [InlineData("Các sở, ban, ngành và Ủy ban nhân dân các xã, phường", true)]
    [InlineData("UBND các xã, phường, đặc khu", true)]
    [InlineData("UBND các xã, phường có làng nghề", true)]
    [InlineData("Các doanh nghiệp trong khu, cụm công nghiệp", true)]
    [InlineData("Hoàn thiện cơ chế, chính sách", false)]
    [InlineData("Sở Công Thương chủ trì, phối hợp với các đơn vị", false)]
    public void IsPartyList_tells_agency_headings(string heading, bool expected) => Reader.IsPartyList(heading).ShouldBe(expected);
}
