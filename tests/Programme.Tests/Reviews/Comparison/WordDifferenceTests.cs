using FsCheck;
using FsCheck.Fluent;
using Xanh.Documents.Text;
using Xanh.Programme.Reviews.Comparison;

namespace Xanh.Programme.Tests.Reviews.Comparison;

public class WordDifferenceTests
{
    private static readonly string[] Words = ["xây", "dựng", "cơ sở", "dữ liệu", "hòa", "hoà", "năm", "2027", "31/12/2027", ",", ".", "Sở", "Công Thương", "phối hợp", "(", ")", "1.234,5"];

    [Theory]
    [InlineData("Xây dựng cơ sở dữ liệu.", "Xây dựng cơ sở dữ liệu.", "Xây dựng cơ sở dữ liệu.")]
    [InlineData("hoàn thành trước ngày 31/12/2027", "hoàn thành trước ngày 30/6/2028", "hoàn thành trước ngày[- 31/12/2027][+ 30/6/2028]")]
    [InlineData("Sở Tài chính", "Sở Công Thương, Sở Tài chính", "[+Sở Công Thương,] Sở Tài chính")]
    [InlineData("tập huấn cho cán bộ xã", "tập huấn cán bộ xã, phường", "tập huấn[- cho] cán bộ xã[+, phường]")]
    [InlineData("thúy hòa", "thuý hoà", "thuý hoà")]
    [InlineData("bán", "bàn", "[-bán][+bàn]")]
    [InlineData("dai", "đai", "[-dai][+đai]")]
    [InlineData("a, b, c", "x, y, z", "[-a, b, c][+x, y, z]")]
    [InlineData("", "mới", "[+mới]")]
    [InlineData("2026 – 2030", "2026 - 2029", "2026 -[- 2030][+ 2029]")]
    public void Words_stay_go_and_come(string before, string after, string expected) => Shown(WordDifference.Of(before, after)).ShouldBe(expected);

    [Fact]
    public void Nothing_is_lost_on_either_side() => Prop.ForAll(Texts(), Texts(), (before, after) =>
    {
        var pieces = WordDifference.Of(before, after).Pieces;
        return Comparable(pieces, DifferenceKind.Removed) == Folded(before) && Comparable(pieces, DifferenceKind.Added) == Folded(after);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_differs_from_itself_in_nothing() =>
        Prop.ForAll(Texts(), text => WordDifference.Of(text, text).IsSame).QuickCheckThrowOnFailure();

    [Fact]
    public void Swapping_the_sides_keeps_as_much_in_common() => Prop.ForAll(Texts(), Texts(), (a, b) =>
        WordDifference.Of(a, b).IsSame == WordDifference.Of(b, a).IsSame).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_of_a_megabyte_is_answered_at_once()
    {
        var before = string.Join(' ', Enumerable.Range(0, 150_000).Select(i => "từ" + i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var difference = WordDifference.Of("đầu " + before, "đầu " + before.Replace('t', 'k'));
        difference.Pieces.Select(p => p.Kind).ShouldBe([DifferenceKind.Same, DifferenceKind.Removed, DifferenceKind.Added]);
    }

    private static Arbitrary<string> Texts() => Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words)).ToArbitrary();

    private static string Comparable(IEnumerable<DifferencePiece> pieces, DifferenceKind side) =>
        Folded(string.Concat(pieces.Where(p => p.Kind is DifferenceKind.Same || p.Kind == side).Select(p => p.Text)));

    // Blanks belong to the words, so that only their number may differ.
    private static string Folded(string text) => VietnameseText.Fold(text).Replace(" ", "", StringComparison.Ordinal);

    private static string Shown(WordDifference difference) => string.Concat(difference.Pieces.Select(p => p.Kind switch
    {
        DifferenceKind.Removed => "[-" + p.Text + "]",
        DifferenceKind.Added => "[+" + p.Text + "]",
        _ => p.Text,
    }));
}
