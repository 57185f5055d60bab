using Xanh.Programme.Access;

namespace Xanh.Programme.Tests.Access;

public class TimeCodeTests
{
    // The secret of RFC 6238's test vectors, "12345678901234567890", in base 32.
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        TimeCode.Of(Key, DateTimeOffset.FromUnixTimeSeconds(seconds)).ShouldBe(code);

    [Fact]
    public void One_step_early_or_late_is_good_and_no_code_is_good_twice()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);
        var code = TimeCode.Of(Key, now);
        var step = TimeCode.Match(Key, code, now, usedStep: 0).ShouldNotBeNull();
        TimeCode.Match(Key, code[..3] + " " + code[3..], now.AddSeconds(30), usedStep: 0).ShouldBe(step);
        TimeCode.Match(Key, code, now.AddSeconds(-30), usedStep: 0).ShouldBe(step);
        TimeCode.Match(Key, code, now.AddSeconds(90), usedStep: 0).ShouldBeNull();
        TimeCode.Match(Key, code, now, usedStep: step).ShouldBeNull();
        TimeCode.Match(Key, "", now, usedStep: 0).ShouldBeNull();
    }
}
