using Xanh.Programme.Enterprises;

namespace Xanh.Programme.Tests.Enterprises;

public class TaxCodeTests
{
    [Theory]
    [InlineData("0100109106", "0100109106")]
    [InlineData(" 0100 109 106 ", "0100109106")]
    [InlineData("0100109106-001", "0100109106-001")]
    [InlineData("0100109106001", "0100109106-001")]
    [InlineData("001085012345", "001085012345")]
    [InlineData("010010910", null)]
    [InlineData("01001091061", null)]
    [InlineData("0100109106/1", null)]
    [InlineData("01OO109106", null)]
    [InlineData("", null)]
    public void Codes_are_kept_in_one_form(string typed, string? kept) => TaxCode.Read(typed).ShouldBe(kept);

    [Theory]
    [InlineData("0100109106", true)]
    [InlineData("0100109107", false)]
    [InlineData("0101248141", true)]
    [InlineData("0300588569", true)]
    [InlineData("0100109106-001", true)]
    [InlineData("0100109116-001", false)]
    [InlineData("001085012345", true)]
    public void The_tenth_digit_checks_the_nine_before(string kept, bool right) => TaxCode.HasRightCheckDigit(kept).ShouldBe(right);
}
