using Xanh.Documents.Text;
using Xanh.Programme.HumanResources;

namespace Xanh.Programme.Tests.HumanResources;

public class UsualOccupationTests
{
    [Fact]
    public void The_list_is_whole()
    {
        UsualOccupation.All.Count.ShouldBeGreaterThanOrEqualTo(25);
        UsualOccupation.All.Select(o => VietnameseText.FoldWithoutAccents(o.Vietnamese)).ShouldBeUnique();
        UsualOccupation.All.ShouldAllBe(o => OccupationLevel.List.Codes.Contains(o.Level) && o.English.Length > 0 && o.Skills.Length > 0);
        UsualOccupation.All.Select(o => o.Level).Distinct().ShouldBe(OccupationLevel.List.Codes);
    }
}
