using Xanh.Programme.Recognition;
using Xanh.Programme.Tests.Registers;

namespace Xanh.Programme.Tests.Recognition;

public class ScoreTests
{
    private static readonly IReadOnlyList<Criterion> Two = [new("Năng lượng", 60, 10), new("Chất thải", 40, 20)];

    [Fact]
    public void Points_are_weighed_by_their_share_of_the_maximum()
    {
        Score.Of([10, 20], Two).ShouldBe(100);
        Score.Of([0, 0], Two).ShouldBe(0);
        // 7/10 × 60 + 5/20 × 40.
        Score.Of([7, 5], Two).ShouldBe(52);
        Score.Of([1, 1], [new("a", 33, 3), new("b", 67, 7)]).ShouldBe(20.57m);
    }

    [Fact]
    public void Average_and_spread_are_of_the_sheets_that_count()
    {
        var score = Score.Of([Sheet([10, 20], ""), Sheet([7, 5], ""), Sheet([], "Anh em ruột")], Two);
        score.ShouldBe(new Score(76, 48, 2, 1));
        Score.Of([Sheet([], "Cùng cơ quan")], Two).ShouldBe(new Score(null, 0, 0, 1));
    }

    [Theory]
    [InlineData("Năng lượng; 60; 10\nChất thải; 40 %; 20", null)]
    [InlineData("Năng lượng; nước; 100; 10", null)]
    [InlineData("Năng lượng; 60; 10", "award-weights")]
    [InlineData("Năng lượng 100 10", "award-criterion")]
    [InlineData("Năng lượng; 100; 0", "award-criterion")]
    [InlineData("; 100; 10", "award-criterion")]
    [InlineData("Năng lượng; 1,5; 10", "award-criterion")]
    public void Criteria_are_read_line_by_line(string text, string? code) => (Criteria.Read(text, out _)?.Refusal.Code).ShouldBe(code);

    [Fact]
    public void The_register_refuses_criteria_that_do_not_add_up() =>
        Filled.FaultsOf(new AwardRegister(), ("name", "Giải Xanh"), ("criteria", "Năng lượng; 60; 10")).ShouldBe([("criteria", "award-weights")]);

    private static ScoreSheet Sheet(decimal[] points, string conflict)
    {
        var sheet = new ScoreSheet { ProvinceId = "mau", NominationId = Guid.Empty, JurorId = Guid.CreateVersion7() };
        sheet.Write(points, conflict, "");
        return sheet;
    }
}
