using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Xanh.Documents.Plan;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews.Comparison;

namespace Xanh.Programme.Tests.Reviews.Comparison;

public class VersionComparisonTests
{
    private static readonly ComparedItem[] InForce =
    [
        Task(1, "Rà soát các chính sách hỗ trợ doanh nghiệp của tỉnh", "III.1"),
        Task(2, "Biên soạn sổ tay hướng dẫn sản xuất sạch hơn cho từng ngành", "III.2"),
        Task(3, "Tổ chức tập huấn cho cán bộ phụ trách kinh tế cấp xã", "III.2"),
        Task(4, "Hỗ trợ thay thế lò hơi, động cơ hiệu suất thấp", "annex.I.1", lead: "Sở Công Thương", time: "2027 - 2030"),
        Task(5, "Nâng cấp trạm xử lý nước thải của các cụm công nghiệp", "annex.II.2", lead: "Sở Xây dựng"),
        Task(6, "Cơ sở dữ liệu chất thải công nghiệp", "annex.II.3", lead: "Ban Quản lý Khu kinh tế"),
    ];

    [Fact]
    public void What_a_partial_amendment_does_not_name_stays()
    {
        var comparison = Compare("Bãi bỏ nhiệm vụ số 2 Phụ lục.\n", []);
        comparison.Scope.ShouldBe(ComparisonScope.Partial);
        Of(comparison, 5).ShouldBe((ItemChange.Dropped, MatchGround.Cited, null));
        comparison.Count(ItemChange.Kept).ShouldBe(5);
    }

    [Fact]
    public void A_cited_task_takes_its_new_wording_and_keeps_what_is_not_said()
    {
        var comparison = Compare("Sửa đổi nhiệm vụ số 1 Phụ lục như sau:\n", [Task(1, "Hỗ trợ thay thế lò hơi, động cơ hiệu suất thấp và lắp biến tần", "I.1", time: "2027 - 2029") with { Start = 60 }]);
        var changed = comparison.Items.Single(i => i.Before?.Ordinal == 4);
        changed.Change.ShouldBe(ItemChange.Changed);
        changed.Inherits.ShouldBeTrue();
        changed.Fields.Select(f => f.Name).ShouldBe(["text", "time"]);
        comparison.Doubtful.ShouldBe(0);
    }

    [Fact]
    public void Several_cited_tasks_are_paired_by_the_numbers_they_print()
    {
        var comparison = Compare("Sửa đổi các nhiệm vụ số 2 và số 3 của Phụ lục như sau:\n", [Task(1, "Cơ sở dữ liệu nước thải", "I.1.3") with { Start = 70 }, Task(2, "Nâng cấp trạm xử lý nước thải", "I.1.2") with { Start = 80 }]);
        comparison.Items.Where(i => i.Change == ItemChange.Changed).Select(i => (i.Before!.Ordinal, i.After!.Ordinal)).ShouldBe([(5, 2), (6, 1)]);
        comparison.Doubtful.ShouldBe(0);
    }

    [Fact]
    public void A_cited_task_with_quite_other_words_is_for_a_person_to_decide() =>
        Of(Compare("Sửa đổi nhiệm vụ số 1 Phụ lục như sau:\n", [Task(1, "Mở lớp dạy nghề thêu", "I.1") with { Start = 60 }]), 4)
            .ShouldBe((ItemChange.Changed, MatchGround.Cited, ComparisonDoubt.CitedButUnlike));

    [Fact]
    public void A_section_that_is_rewritten_without_an_item_leaves_it_in_doubt()
    {
        var comparison = Compare("Sửa đổi khoản 2 Mục III như sau:\n", [Task(1, "Tổ chức tập huấn cho cán bộ kinh tế cấp xã hằng năm", "I.1") with { Start = 50 }]);
        Of(comparison, 3).ShouldBe((ItemChange.Changed, MatchGround.Cited, null));
        Of(comparison, 2).ShouldBe((ItemChange.Dropped, MatchGround.Cited, ComparisonDoubt.NotRepeated));
        Of(comparison, 1).Change.ShouldBe(ItemChange.Kept);
    }

    [Fact]
    public void A_replaced_annex_drops_what_it_does_not_repeat()
    {
        var comparison = Compare(
            "Thay thế Phụ lục kèm theo Kế hoạch.\n",
            [Task(1, "Nâng cấp trạm xử lý nước thải của các cụm công nghiệp", "annex.I.1", lead: "Sở Xây dựng") with { Start = 90 }, Task(2, "Trồng cây xanh quanh nhà máy", "annex.I.2") with { Start = 99 }]);
        Of(comparison, 5).Change.ShouldBe(ItemChange.Kept);
        Of(comparison, 4).ShouldBe((ItemChange.Dropped, MatchGround.Cited, null));
        Of(comparison, 6).Change.ShouldBe(ItemChange.Dropped);
        Of(comparison, 1).Change.ShouldBe(ItemChange.Kept);
        comparison.Items.Single(i => i.Change == ItemChange.Added).After!.Ordinal.ShouldBe(2);
    }

    [Fact]
    public void A_document_that_replaces_the_plan_speaks_for_all_of_it()
    {
        var document = new AmendingDocument
        {
            Items = [InForce[0], InForce[4] with { Text = "Nâng cấp trạm xử lý nước thải tập trung của cụm công nghiệp" }],
            Amendments = [ItemAmendment.Of(AmendmentChange.Replace, null, "Thay thế Kế hoạch số 8/KH-UBND", 0, 31)],
        };
        var comparison = VersionComparison.Of(InForce, document);
        comparison.Scope.ShouldBe(ComparisonScope.Whole);
        comparison.Count(ItemChange.Dropped).ShouldBe(4);
        // A reviewer may know better.
        VersionComparison.Of(InForce, document, ComparisonScope.Partial).Count(ItemChange.Dropped).ShouldBe(0);
    }

    [Fact]
    public void An_agency_takes_its_new_name_everywhere()
    {
        var comparison = Compare("Thay thế cụm từ “Ban Quản lý Khu kinh tế” bằng cụm từ “Ban Quản lý các khu công nghiệp”.\n", []);
        var changed = comparison.Items.Single(i => i.Change == ItemChange.Changed);
        changed.Before!.Ordinal.ShouldBe(6);
        changed.Ground.ShouldBe(MatchGround.Phrase);
        changed.Fields.ShouldHaveSingleItem().After.ShouldBe("Ban Quản lý các khu công nghiệp");
    }

    [Fact]
    public void A_reviewers_word_goes_before_all()
    {
        ComparedItem[] items = [Task(1, "Trồng cây xanh quanh nhà máy", "I.1") with { Start = 60 }];
        const string source = "Sửa đổi nhiệm vụ số 1 Phụ lục như sau:\n";
        Of(Compare(source, items, new MatchDecision(SourceMarkKind.Task, 6, 1, MatchVerdict.Match)), 6).Change.ShouldBe(ItemChange.Changed);
        var latest = Compare(
            source,
            items,
            new MatchDecision(SourceMarkKind.Task, 6, 1, MatchVerdict.Match),
            new MatchDecision(SourceMarkKind.Task, null, 1, MatchVerdict.New),
            new MatchDecision(SourceMarkKind.Task, 2, null, MatchVerdict.Drop, "Đã xong"));
        latest.Items.Single(i => i.Change == ItemChange.Added).Decision.ShouldNotBeNull();
        Of(latest, 6).Change.ShouldBe(ItemChange.Kept);
        Of(latest, 2).ShouldBe((ItemChange.Dropped, MatchGround.Reviewer, null));
    }

    [Fact]
    public void Every_item_of_both_sides_stands_in_the_comparison_once() => Prop.ForAll(Sides(), sides =>
    {
        var document = new AmendingDocument { Items = sides.Amending, Amendments = sides.Amendments };
        foreach (var scope in Enum.GetValues<ComparisonScope>())
        {
            var items = VersionComparison.Of(sides.InForce, document, scope).Items;
            items.Select(i => i.Before?.Ordinal).OfType<int>().Order().ShouldBe(sides.InForce.Select(i => i.Ordinal).Order());
            items.Where(i => i.HasNewWording).Select(i => i.After!.Ordinal).ShouldBeUnique();
            items.ShouldAllBe(i => i.Change != ItemChange.Changed || i.Fields.Count > 0);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_plan_replaced_by_itself_keeps_everything() => Prop.ForAll(Sides(), sides =>
    {
        var distinct = sides.InForce.DistinctBy(i => i.Text, StringComparer.Ordinal).ToList();
        var document = new AmendingDocument { Items = distinct, Amendments = [] };
        VersionComparison.Of(distinct, document, ComparisonScope.Whole).Items.ShouldAllBe(i => i.Change == ItemChange.Kept);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ten_thousand_items_and_three_hundred_are_compared_in_seconds()
    {
        var random = new Random(7);
        string Sentence() => string.Join(' ', Enumerable.Range(0, 25).Select(_ => "tu" + Plain(random.Next(3000))));
        var inForce = Enumerable.Range(1, 10_000).Select(i => Task(i, Sentence(), "III.1")).ToList();
        var amending = Enumerable.Range(1, 300).Select(i => inForce[i * 33] with { Ordinal = i, Text = inForce[i * 33].Text + " them" }).ToList();
        var start = Stopwatch.GetTimestamp();
        var comparison = VersionComparison.Of(inForce, new AmendingDocument { Items = amending, Amendments = [] });
        Stopwatch.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromSeconds(10));
        comparison.Items.Count(i => i.After is not null && i.Before is not null).ShouldBe(300);
    }

    private static VersionComparison Compare(string source, ComparedItem[] amending, params MatchDecision[] decisions)
    {
        var change = source[..2] switch { "Bã" => AmendmentChange.Drop, "Bổ" => AmendmentChange.Add, _ => AmendmentChange.Replace };
        return VersionComparison.Of(InForce, AmendingDocument.Of(source, amending, [(change, null, 0, source.Length - 1)]), decisions: decisions);
    }

    private static (ItemChange Change, MatchGround Ground, ComparisonDoubt? Doubt) Of(VersionComparison comparison, int ordinal)
    {
        var item = comparison.Items.Single(i => i.Before?.Ordinal == ordinal);
        return (item.Change, item.Ground, item.Doubt);
    }

    private static ComparedItem Task(int ordinal, string text, string section, string? lead = null, string? time = null) => new()
    {
        Kind = SourceMarkKind.Task,
        Ordinal = ordinal,
        Text = text,
        Section = section,
        Fields = [new("text", text), new("lead", lead), new("time", time)],
    };

    private static string Plain(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Arbitrary<(List<ComparedItem> InForce, List<ComparedItem> Amending, List<ItemAmendment> Amendments)> Sides()
    {
        var sentence = Gen.Elements("xây", "dựng", "nước", "thải", "tập", "huấn", "lò", "hơi", "xã", "sổ", "tay", "dữ", "liệu").NonEmptyListOf().Select(words => string.Join(' ', words));
        var items = sentence.Select(text => (text, section: Math.Abs(text.Length) % 3)).ListOf().Select(all => all
            .Select((s, i) => Task(i + 1, s.text, s.section == 0 ? "annex.I." + Plain(i + 1) : "III." + Plain(s.section)) with { Start = i * 10 }).ToList());
        var orders = Gen.Elements(AmendmentChange.Add, AmendmentChange.Drop, AmendmentChange.Replace)
            .SelectMany(change => Gen.Elements("nhiệm vụ số 2 Phụ lục", "khoản 1 Mục III", "Phụ lục", "nhiệm vụ", "khoản 9 Mục X").Select(place => (change, place)))
            .ListOf().Select(all => all.Select((o, i) => ItemAmendment.Of(o.change, o.place, "Thay thế " + o.place, i * 15, (i * 15) + 12)).ToList());
        return items.SelectMany(a => items.SelectMany(b => orders.Select(o => (a, b, o)))).ToArbitrary();
    }
}
