using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Classification;

/// <summary>The register of lines of activity.</summary>
public sealed class ActivityLineRegister : Register<ActivityLine>
{
    private const int Line = 300;
    private const int Short = 60;
    private const int Paragraph = 1000;
    private const int FirstYear = 2000;
    private const int LastYear = 2100;
    private const int Whole = 100;

    public override string Code => ActivityLine.Register;

    public override string Slug => "dong-hoat-dong";

    public override IReadOnlyList<RecordField<ActivityLine>> Fields { get; } =
    [
        new TypedField<ActivityLine, string>(l => l.Name, new TextForm(Line)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<ActivityLine, Guid?>(l => l.EnterpriseId, new LinkForm(Enterprise.Register)) { IsRequired = true, IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<ActivityLine, string>(l => l.Group, new ChoiceForm(ActivityGroup.List)) { IsRequired = true, IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<ActivityLine, string>(l => l.Kind, new ChoiceForm(ActivityKinds.List)) { IsRequired = true, IsListed = true, IsFiltered = true },
        new TypedField<ActivityLine, string>(l => l.Products, new TextForm(Paragraph)) { IsSearched = true },
        new TypedField<ActivityLine, decimal?>(l => l.Capacity, new NumberForm { Min = 0 }),
        new TypedField<ActivityLine, string>(l => l.CapacityUnit, new TextForm(Short)),
        new TypedField<ActivityLine, decimal?>(l => l.Output, new NumberForm { Min = 0 }),
        new TypedField<ActivityLine, string>(l => l.OutputUnit, new TextForm(Short)),
        new TypedField<ActivityLine, int?>(l => l.Year, new YearForm(FirstYear, LastYear)) { IsListed = true, IsLikeness = true },
        new TypedField<ActivityLine, decimal?>(l => l.RevenueShare, new NumberForm { Min = 0, Max = Whole, Decimals = 1, Unit = "%" }) { Reach = FieldReach.Internal, IsListed = true },
        new TypedField<ActivityLine, decimal?>(l => l.ExportShare, new NumberForm { Min = 0, Max = Whole, Decimals = 1, Unit = "%" }) { Reach = FieldReach.Internal },
        new TypedField<ActivityLine, int?>(l => l.Staff, new WholeForm()) { Reach = FieldReach.Internal },
        new TypedField<ActivityLine, string>(l => l.Certificates, new TextForm(Paragraph)) { IsSearched = true },
    ];

    public override ActivityLine Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };

    /// <summary>The lines of an enterprise in a year make up its whole revenue at most.</summary>
    protected internal override async Task<IReadOnlyList<RecordFault>> CheckAmongAsync(ProgrammeDb db, ActivityLine record, CancellationToken cancellation)
    {
        if (record.RevenueShare is not { } share || record.EnterpriseId is not { } enterprise)
            return [];
        var others = await db.Set<ActivityLine>().AsNoTracking()
            .Where(l => l.ProvinceId == record.ProvinceId && l.EnterpriseId == enterprise && l.Year == record.Year && l.Id != record.Id && l.EndedOn == null)
            .SumAsync(l => l.RevenueShare ?? 0, cancellation);
        return share + others > Whole
            ? [new RecordFault("revenue-share", Finding.Doubt("line-shares-over", (share + others).ToString("0.#", CultureInfo.GetCultureInfo("vi-VN"))))]
            : [];
    }
}
