using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;
using Xanh.Programme.Zones;

namespace Xanh.Programme.Library;

/// <summary>The register of unit prices of environmental services.</summary>
public sealed class UnitPriceRegister : Register<UnitPrice>
{
    private const int Line = 300;
    private const int Short = 60;

    public override string Code => UnitPrice.Register;

    public override string Slug => "don-gia";

    public override IReadOnlyList<RecordField<UnitPrice>> Fields { get; } =
    [
        new TypedField<UnitPrice, string>(p => p.Name, new TextForm(Line)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<UnitPrice, string>(p => p.Service, new ChoiceForm(EnvironmentalServices.List)) { IsListed = true, IsFiltered = true },
        new TypedField<UnitPrice, string>(p => p.Unit, new TextForm(Short)) { IsRequired = true, IsListed = true },
        new TypedField<UnitPrice, long?>(p => p.Price, new MoneyForm()) { IsRequired = true, IsListed = true },
        new TypedField<UnitPrice, DateOnly?>(p => p.ValidFrom, new DayForm()) { IsRequired = true, IsListed = true, IsLikeness = true },
        new TypedField<UnitPrice, DateOnly?>(p => p.ValidTo, new DayForm()) { IsListed = true },
        new TypedField<UnitPrice, string>(p => p.Decision, new TextForm(Short, FieldKind.Code)) { IsListed = true, IsSearched = true },
        new TypedField<UnitPrice, Guid?>(p => p.DocumentId, new LinkForm(LegalDocument.Register)) { IsFiltered = true },
    ];

    public override UnitPrice Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };

    public override IEnumerable<RecordFault> Check(UnitPrice record) => DayOrder.Check(record.ValidFrom, record.ValidTo, "valid-to");
}
