using Xanh.Programme.Library;
using Xanh.Programme.Tests.Registers;

namespace Xanh.Programme.Tests.Library;

public class LegalDocumentRegisterTests
{
    private static readonly (string, string)[] Decision = [("name", "Quyết định 5/QĐ-UBND"), ("kind", "decision")];

    [Fact]
    public void A_replaced_document_is_hardly_in_effect()
    {
        var other = Guid.CreateVersion7().ToString();
        Filled.FaultsOf(new LegalDocumentRegister(), [.. Decision, ("replaced-by", other), ("effect", "in-effect")]).ShouldBe([("effect", "document-replaced-in-effect")]);
        Filled.Of(new LegalDocumentRegister(), [.. Decision, ("replaced-by", other), ("effect", "expired")]).ReplacedById.ShouldBe(Guid.Parse(other));
    }

    [Fact]
    public void No_document_replaces_itself()
    {
        var register = new LegalDocumentRegister();
        var document = register.Create("mau", Guid.CreateVersion7());
        register.Field("replaced-by")!.Take(document, document.Id.ToString(), Programme.Registers.FieldFormat.Machine).ShouldBeNull();
        register.Check(document).ShouldHaveSingleItem().Finding.Refusal.Code.ShouldBe("document-replaces-itself");
    }

    [Fact]
    public void Effects_and_prices_do_not_end_before_they_begin()
    {
        Filled.FaultsOf(new LegalDocumentRegister(), [.. Decision, ("effect-from", "2026-01-01"), ("effect-to", "2025-12-31")]).ShouldBe([("effect-to", "field-day-before")]);
        Filled.FaultsOf(new UnitPriceRegister(), ("name", "Chôn lấp"), ("unit", "đồng/tấn"), ("price", "165000"), ("valid-from", "2026-01-01"), ("valid-to", "2025-12-31"))
            .ShouldBe([("valid-to", "field-day-before")]);
    }
}
