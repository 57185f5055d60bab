using Xanh.Programme.Journal;

namespace Xanh.Programme.Tests.Journal;

public class DeedMomentTests
{
    [Fact]
    public void Ids_of_one_save_grow_in_the_order_of_writing()
    {
        var moment = new DeedMoment(new DateTimeOffset(2026, 3, 10, 1, 2, 3, TimeSpan.Zero).AddTicks(4567));
        var ids = Enumerable.Range(0, 9000).Select(_ => moment.NextId()).ToList();
        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => id.Version == 7 && id.Variant >= 8 && id.Variant < 12);
        ids.Zip(ids.Skip(1)).ShouldAllBe(pair => pair.First.CompareTo(pair.Second) < 0);
        moment.At.ShouldBe(new DateTimeOffset(2026, 3, 10, 1, 2, 3, TimeSpan.Zero).AddTicks(4560));
    }
}
