using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Zones;

/// <summary>The register of need and capacity of environmental services.</summary>
public sealed class ServiceCapacityRegister : Register<ServiceCapacity>
{
    private const int Line = 300;
    private const int Short = 60;
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    private static readonly ChoiceList States = ChoiceList.Named("service-state", TreatmentState.Short, TreatmentState.Enough);

    public override string Code => ServiceCapacity.Register;

    public override string Slug => "dich-vu-moi-truong";

    public override IReadOnlyList<RecordField<ServiceCapacity>> Fields { get; } =
    [
        new TypedField<ServiceCapacity, string>(s => s.Name, new TextForm(Line)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<ServiceCapacity, string>(s => s.Service, new ChoiceForm(EnvironmentalServices.List)) { IsRequired = true, IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<ServiceCapacity, string>(s => s.Commune, new CommuneForm()) { IsListed = true, IsFiltered = true },
        new TypedField<ServiceCapacity, Guid?>(s => s.ZoneId, new LinkForm(Zone.Register)) { IsListed = true, IsFiltered = true },
        new TypedField<ServiceCapacity, int?>(s => s.Year, new YearForm(FirstYear, LastYear)) { IsRequired = true, IsListed = true, IsLikeness = true },
        new TypedField<ServiceCapacity, decimal?>(s => s.Need, new NumberForm { Min = 0 }) { IsListed = true },
        new TypedField<ServiceCapacity, decimal?>(s => s.Capacity, new NumberForm { Min = 0 }) { IsListed = true },
        new TypedField<ServiceCapacity, decimal?>(s => s.Load, new NumberForm { Min = 0 }),
        new TypedField<ServiceCapacity, string>(s => s.Unit, new TextForm(Short)) { IsRequired = true, IsListed = true },
        new TypedField<ServiceCapacity, decimal?>(s => s.Gap, new NumberForm { Min = 0 }) { IsListed = true, IsDerived = true },
        new TypedField<ServiceCapacity, string>(s => s.State, new ChoiceForm(States)) { IsFiltered = true, IsDerived = true },
    ];

    public override ServiceCapacity Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };

    protected override void Derive(ServiceCapacity record) => record.TellGap();
}
