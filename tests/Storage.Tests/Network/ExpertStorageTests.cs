using Xanh.Programme.Network;
using Xanh.Programme.Registers;
using Xanh.Storage.Tests.Registers;

namespace Xanh.Storage.Tests.Network;

public class ExpertStorageTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Experts_are_found_by_each_of_their_competences(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var centre = await registers.EnterAsync(SupportOrganisation.Register, ("name", "Trung tâm Sản xuất sạch hơn"), ("competences", "energy; training"));
        await registers.EnterAsync(Expert.Register, ("name", "Kỹ sư nhiệt"), ("number", "CG-001"), ("competences", "Đào tạo, truyền thông; energy"), ("organisation", "trung tam san xuat sach hon"));
        await registers.EnterAsync(Expert.Register, ("name", "Kỹ sư nước"), ("number", "CG-002"), ("competences", "wastewater"));
        await registers.EnterAsync(Expert.Register, ("name", "Giảng viên"), ("number", "CG-003"));

        (await NamesAsync(registers, "competences", "training")).ShouldBe(["Kỹ sư nhiệt"]);
        (await NamesAsync(registers, "competences", "energy")).ShouldBe(["Kỹ sư nhiệt"]);
        (await NamesAsync(registers, "competences", "finance")).ShouldBeEmpty();
        (await NamesAsync(registers, "organisation", centre.ToString())).ShouldBe(["Kỹ sư nhiệt"]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Competences_are_changed_and_taken_away(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var id = await registers.EnterAsync(Expert.Register, ("name", "Kỹ sư nhiệt"), ("number", "CG-001"), ("competences", "training;energy"));
        (await registers.ViewAsync(Expert.Register, id)).Typed["competences"].ShouldBe("energy;training");
        (await registers.SaveAsync(Expert.Register, id, 0, ("competences", ""))).Value!.Faults.ShouldBeEmpty();
        (await registers.ViewAsync(Expert.Register, id)).Texts["competences"].ShouldBeEmpty();
    }

    private static Task<IReadOnlyList<string>> NamesAsync(RegisterFixture registers, string field, string chosen) =>
        registers.NamesAsync(Expert.Register, new RegisterFilter { Chosen = new Dictionary<string, string>(StringComparer.Ordinal) { [field] = chosen } });
}
