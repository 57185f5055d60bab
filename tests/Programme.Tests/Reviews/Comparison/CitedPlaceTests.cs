using Xanh.Programme.Plans;
using Xanh.Programme.Reviews.Comparison;

namespace Xanh.Programme.Tests.Reviews.Comparison;

public class CitedPlaceTests
{
    [Theory]
    [InlineData("điểm b khoản 2 Mục III", "III.2.b", null, null, null)]
    [InlineData("Mục III, khoản 2, điểm b", "III.2.b", null, null, null)]
    [InlineData("khoản 2 Mục III", "III.2", null, null, null)]
    [InlineData("Mục IV.3", "IV.3", null, null, null)]
    [InlineData("điểm đ khoản 1 Phần II", "II.1.đ", null, null, null)]
    [InlineData("gạch đầu dòng thứ hai khoản 1 Mục V", "V.1", null, null, 2)]
    [InlineData("Phụ lục I", "", "I", null, null)]
    [InlineData("Phụ lục kèm theo", "", "", null, null)]
    [InlineData("nhiệm vụ số 5 Phụ lục số 02", "", "02", 5, null)]
    [InlineData("nhiệm vụ số 12 Mục II Phụ lục", "II", "", 12, null)]
    public void Reads_what_is_cited(string words, string path, string? annex, int? task, int? bullet)
    {
        var place = CitedPlace.Of(words).ShouldNotBeNull();
        string.Join('.', place.Path).ShouldBe(path);
        place.Annex.ShouldBe(annex);
        place.Tasks.ShouldBe(task is null ? [] : [task.Value]);
        place.Bullet.ShouldBe(bullet);
    }

    [Fact]
    public void Several_tasks_are_cited_at_once() =>
        CitedPlace.Of("các nhiệm vụ số 7, số 10 và nhiệm vụ số 13 của Phụ lục")!.Tasks.ShouldBe([7, 10, 13]);

    [Theory]
    [InlineData("nhiệm vụ xây dựng cơ sở dữ liệu")]
    [InlineData("mục tiêu cụ thể")]
    [InlineData("điểm đến du lịch")]
    public void Words_that_cite_nothing_cite_nothing(string words) => CitedPlace.Of(words).ShouldBeNull();

    [Theory]
    [InlineData("khoản 2 Mục III", "III.2", "Exact")]
    [InlineData("khoản 2 Mục III", "III.2.b", "Exact")]
    [InlineData("khoản 2 Mục III", "III.3", "None")]
    [InlineData("điểm b khoản 2 Mục III", "III.2", "Within")]
    [InlineData("khoản 2 Mục III", "annex.III.2", "None")]
    [InlineData("nhiệm vụ số 9", "annex.III.9", "Exact")]
    [InlineData("nhiệm vụ số 9", "III.9", "None")]
    [InlineData("nhiệm vụ số 9 Phụ lục II", "annex-II.9", "Exact")]
    [InlineData("nhiệm vụ số 9 Phụ lục II", "annex-1.9", "None")]
    [InlineData("nhiệm vụ số 9 Phụ lục số 02", "annex-II.9", "Exact")]
    [InlineData("Phụ lục I", "annex-I.4", "Exact")]
    [InlineData("Phụ lục", "annex.IV.14", "Exact")]
    public void Finds_the_items_that_stand_there(string words, string section, string expected) =>
        CitedPlace.Of(words)!.Cites(new ComparedItem { Kind = SourceMarkKind.Task, Ordinal = 1, Text = "", Section = section, Fields = [] }).ToString().ShouldBe(expected);

    [Fact]
    public void A_phrase_is_replaced_as_whole_words_wherever_it_stands()
    {
        var phrase = PhraseChange.Of("Thay thế cụm từ “Ban Quản lý khu” bằng cụm từ “Ban Quản lý khu kinh tế” tại Mục V.").ShouldNotBeNull();
        phrase.In("Ban quản lý khu, ban quản lý khuôn; Ban Quản lý khu kinh tế").ShouldBe("Ban Quản lý khu kinh tế, ban quản lý khuôn; Ban Quản lý khu kinh tế");
        phrase.In("Sở Công Thương").ShouldBeNull();
        PhraseChange.Of("Sửa đổi khoản 2 Mục III như sau:").ShouldBeNull();
    }
}
