using Xanh.Programme.Work;

namespace Xanh.Programme.Tests.Work;

public class FileKindsTests
{
    [Theory]
    [InlineData("bao-cao.PDF", "25504446 2D312E37", "application/pdf")]
    [InlineData("anh.jpg", "FFD8FFE0 00104A46", "image/jpeg")]
    [InlineData("anh.png", "89504E47 0D0A1A0A", "image/png")]
    [InlineData("bang.xlsx", "504B0304 14000600", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("cu.doc", "D0CF11E0 A1B11AE1", "application/msword")]
    [InlineData("anh.webp", "52494646 00000000 57454250", "image/webp")]
    public void A_kind_is_told_by_first_bytes_and_ending(string name, string head, string expected) =>
        FileKinds.MediaTypeOf(name, Bytes(head)).ShouldBe(expected);

    [Theory]
    [InlineData("bao-cao.pdf", "4D5A9000")]
    [InlineData("trang.html", "3C68746D 6C3E")]
    [InlineData("chay.exe", "4D5A9000")]
    [InlineData("anh.png", "25504446 2D312E37")]
    [InlineData("khong-duoi", "25504446 2D312E37")]
    [InlineData("anh.svg", "3C737667")]
    [InlineData("ngan.pdf", "2550")]
    public void Other_kinds_and_wrong_endings_are_not_taken(string name, string head) => FileKinds.MediaTypeOf(name, Bytes(head)).ShouldBeNull();

    private static byte[] Bytes(string hexadecimal) => Convert.FromHexString(hexadecimal.Replace(" ", "", StringComparison.Ordinal));
}
