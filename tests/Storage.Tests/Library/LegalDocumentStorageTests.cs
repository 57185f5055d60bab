using Xanh.Programme.Library;
using Xanh.Programme.Registers;
using Xanh.Storage.Tests.Registers;

namespace Xanh.Storage.Tests.Library;

public class LegalDocumentStorageTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_document_names_the_one_that_took_its_place_and_follows_it_when_it_is_merged(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var first = await registers.EnterAsync(LegalDocument.Register, ("name", "Quyết định 36/2025/QĐ-TTg"), ("kind", "decision"), ("number", "36/2025/QĐ-TTg"));
        var again = await registers.EnterAsync(LegalDocument.Register, ("name", "QĐ 36/2025/QĐ-TTg"), ("kind", "decision"));
        var old = await registers.EnterAsync(
            LegalDocument.Register, ("name", "Quyết định 27/2018/QĐ-TTg"), ("kind", "decision"), ("effect-to", "14/11/2025"), ("effect", "expired"), ("replaced-by", "qd 36/2025/qd-ttg"));
        (await registers.ViewAsync(LegalDocument.Register, old)).Links["replaced-by"].ShouldBe(again);

        var refusal = await registers.AtAsync(LegalDocument.Register, office => office.MergeAsync(new MergeOrder(first, 0, again, 0, [], "Là một"), RegisterFixture.Keeper));
        refusal.ShouldBeNull();
        var view = await registers.ViewAsync(LegalDocument.Register, old);
        (view.Links["replaced-by"], view.Texts["replaced-by"], view.Texts["effect-to"]).ShouldBe((first, "Quyết định 36/2025/QĐ-TTg", "14/11/2025"));
    }
    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_document_that_takes_in_its_successor_does_not_point_to_itself(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var ended = await registers.EnterAsync(LegalDocument.Register, ("name", "QĐ 27"), ("kind", "decision"));
        var kept = await registers.EnterAsync(LegalDocument.Register, ("name", "Quyết định 27"), ("kind", "decision"), ("replaced-by", ended.ToString()));

        (await registers.AtAsync(LegalDocument.Register, office => office.MergeAsync(new MergeOrder(kept, 0, ended, 0, [], "Là một"), RegisterFixture.Keeper))).ShouldBeNull();
        (await registers.ViewAsync(LegalDocument.Register, kept)).Texts["replaced-by"].ShouldBeEmpty();
    }
}
