using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Enterprises;

/// <summary>The register of enterprises.</summary>
public sealed class EnterpriseRegister : Register<Enterprise>
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    public override string Code => Enterprise.Register;

    public override string Slug => "doanh-nghiep";

    public override RegisterField<Enterprise> NameField { get; } =
        new TypedField<Enterprise, string>(e => e.Name, new TextForm(300)) { Key = "name", IsRequired = true, IsListed = true, IsSearched = true };

    public static RegisterField<Enterprise> TaxCodeField { get; } =
        new TypedField<Enterprise, string>(e => e.TaxCode, new TaxCodeForm()) { Key = "tax-code", IsListed = true, IsSearched = true };

    public override IReadOnlyList<RegisterField<Enterprise>> Keys => [TaxCodeField];

    public override IReadOnlyList<RegisterField<Enterprise>> Fields =>
    [
        NameField,
        TaxCodeField,
        new TypedField<Enterprise, string>(e => e.Kind, new ChoiceForm(EnterpriseKinds.List)) { Key = "kind", IsListed = true },
        new TypedField<Enterprise, string>(e => e.Address, new TextForm(300)) { Key = "address", IsSearched = true },
        new TypedField<Enterprise, int?>(e => e.FoundedIn, new YearForm(FirstYear, LastYear)) { Key = "founded" },
        new TypedField<Enterprise, decimal?>(e => e.Workers, new NumberForm { Min = 0, Decimals = 0 }) { Key = "workers", IsListed = true },
        new TypedField<Enterprise, long?>(e => e.Revenue, new MoneyForm()) { Key = "revenue", Reach = FieldReach.Internal },
        new TypedField<Enterprise, long?>(e => e.Capital, new MoneyForm()) { Key = "capital", Reach = FieldReach.Internal },
        new TypedField<Enterprise, string>(e => e.Website, new TextForm(200, FieldKind.Web)) { Key = "website" },
    ];

    public override Enterprise Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };
}
