using Xanh.Programme.Plans;
using Xanh.Web.Plans;

namespace Xanh.Web.Tests.Plans;

public class MarkedTextTests
{
    [Fact]
    public void Overlapping_marks_are_all_shown_and_no_character_is_lost()
    {
        SourceMark outer = new(SourceMarkKind.Task, 1, 2, 9);
        SourceMark inner = new(SourceMarkKind.Target, 1, 4, 6);
        var pieces = MarkedText.Cut("0123456789", [outer, inner]);
        string.Concat(pieces.Select(p => p.Text)).ShouldBe("0123456789");
        pieces.Select(p => p.Text).ShouldBe(["01", "23", "45", "678", "9"]);
        pieces.Select(p => p.Innermost).ShouldBe([null, outer, inner, outer, null]);
        pieces.SelectMany(p => p.Starting).ShouldBe([outer, inner]);
    }

    [Fact]
    public void A_stretch_shows_marks_that_began_before_it()
    {
        SourceMark mark = new(SourceMarkKind.Task, 1, 0, 5);
        var pieces = MarkedText.Cut("0123456789", [mark], 3, 8);
        pieces.Select(p => (p.Text, p.Innermost)).ShouldBe([("34", mark), ("567", null)]);
    }

    [Theory]
    [InlineData(0, "c3\n")]
    [InlineData(1, "b2\nc3\nd4\n")]
    [InlineData(9, "a1\nb2\nc3\nd4\ne5")]
    public void The_neighbourhood_is_whole_lines(int lines, string expected)
    {
        const string text = "a1\nb2\nc3\nd4\ne5";
        var (from, to) = MarkedText.Around(text, 7, 8, lines);
        text[from..to].ShouldBe(expected);
    }
}
