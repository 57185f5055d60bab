using Xanh.Programme.Registers;

namespace Xanh.Programme.Tests.Registers;

public class PersonalPatternTests
{
    [Theory]
    [InlineData("gọi 0912345678", "0912345678")]
    [InlineData("0912 345 678 hoặc trực tiếp", "0912 345 678")]
    [InlineData("+84 912.345.678", "+84 912.345.678")]
    [InlineData("CCCD 001085012345.", "001085012345")]
    public void Numbers_of_people_are_found(string text, string found) => PersonalPattern.In(text).ShouldBe(found);

    [Theory]
    [InlineData("Số 12 đường 30 tháng 4")]
    [InlineData("Mã số thuế 0100109106")]
    [InlineData("0203 555 0101")]
    [InlineData("Giấy phép 123/GPMT-UBND ngày 15/03/2024")]
    [InlineData("1.250.000.000.000")]
    [InlineData("20260310000123456789")]
    public void Other_numbers_are_left_alone(string text) => PersonalPattern.In(text).ShouldBeNull();
}
