using Xanh.Programme.Training;

namespace Xanh.Programme.Tests.Training;

public class PersonKeysTests
{
    [Fact]
    public void Entries_are_one_person_by_mail_or_by_name_and_unit_also_by_way_of_a_third()
    {
        PersonKeys[] entries =
        [
            PersonKeys.Of("Lê Văn An", "Sở Mẫu", "an@example.vn"), PersonKeys.Of("L. V. An", "Sở khác", "AN@example.vn "), PersonKeys.Of("l. v. an", "SỞ KHÁC", "moi@example.vn"),
            PersonKeys.Of("Lê Văn An", "Công ty Mẫu", null), PersonKeys.Of("Trần An", "Sở Mẫu", null),
        ];
        PersonKeys.Together(entries, e => e).Select(g => g.Count).ShouldBe([3, 1, 1]);
    }

    [Fact]
    public void Nobody_is_nobody() => PersonKeys.Together(Array.Empty<PersonKeys>(), e => e).ShouldBeEmpty();
}
