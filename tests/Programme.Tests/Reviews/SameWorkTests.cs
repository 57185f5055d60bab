using Xanh.Documents.Plan;
using Xanh.Documents.Text;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;

namespace Xanh.Programme.Tests.Reviews;

public class SameWorkTests
{
    [Fact]
    public void Work_named_in_solution_assignment_and_annex_is_proposed_once_with_the_annex_first()
    {
        var proposals = SameWork.Find(
        [
            Task(1, TaskOrigin.Solution, "Xây dựng cơ sở dữ liệu về doanh nghiệp công nghiệp môi trường của tỉnh"),
            Task(2, TaskOrigin.Solution, "Khuyến khích đầu tư thiết bị tái chế chất thải rắn xây dựng tại các đô thị"),
            Task(3, TaskOrigin.Assignment, "Chủ trì xây dựng cơ sở dữ liệu về doanh nghiệp công nghiệp môi trường của tỉnh."),
            Task(4, TaskOrigin.Annex, "Xây dựng cơ sở dữ liệu doanh nghiệp công nghiệp môi trường của tỉnh"),
        ]);
        var proposal = proposals.ShouldHaveSingleItem();
        proposal.Numbers.ShouldBe([4, 3, 1]);
        proposal.Likeness.ShouldBeInRange(0.6, 1);
    }

    [Fact]
    public void Like_tasks_of_one_part_are_two_tasks() => SameWork.Find(
    [
        Task(1, TaskOrigin.Annex, "Hỗ trợ đánh giá sản xuất sạch hơn cho ngành giấy"),
        Task(2, TaskOrigin.Annex, "Hỗ trợ đánh giá sản xuất sạch hơn cho ngành gỗ"),
    ]).ShouldBeEmpty();

    [Fact]
    public void What_a_person_told_apart_is_not_proposed_again()
    {
        var (one, other) = (Task(1, TaskOrigin.Solution, "Tổ chức tập huấn kiểm toán năng lượng cho doanh nghiệp"), Task(2, TaskOrigin.Annex, "Tổ chức tập huấn kiểm toán năng lượng cho doanh nghiệp"));
        SameWork.Find([one, other]).Count.ShouldBe(1);
        other.IsOtherWorkThan(1);
        SameWork.Find([one, other]).ShouldBeEmpty();
    }

    [Fact]
    public void Ten_thousand_tasks_are_compared_in_a_moment()
    {
        var items = Enumerable.Range(1, 10_000)
            .Select(i => Task(i, i % 2 == 0 ? TaskOrigin.Annex : TaskOrigin.Solution, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Nhiệm vụ số {i / 2} hỗ trợ cơ sở {i / 2 % 977} áp dụng giải pháp {i / 2 % 541} tại địa bàn {i / 2 % 311}")))
            .ToList();
        var start = TimeProvider.System.GetTimestamp();
        SameWork.Find(items).Sum(p => p.Numbers.Count).ShouldBeGreaterThan(1_000);
        TimeProvider.System.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static ReviewItem Task(int number, TaskOrigin origin, string text)
    {
        var task = new PlanTask { Text = text, Origin = origin, Evidence = new Evidence(new SourceSpan(number * 10, (number * 10) + 5), 0.9, "bullet") };
        return new ReviewItem(origin)
        {
            ProvinceId = "mau",
            ReviewId = Guid.Empty,
            Number = number,
            Kind = SourceMarkKind.Task,
            Beginning = ItemBeginning.Read,
            Content = ReviewContent.Write(task),
            Start = number * 10,
            End = (number * 10) + 5,
            Confidence = 0.9,
            Rule = "bullet",
        };
    }
}
