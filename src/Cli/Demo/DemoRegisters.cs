using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Registers;

namespace Xanh.Cli.Demo;

/// <summary>Fills the registers of an empty demo.</summary>
internal sealed class DemoRegisters(
    RegisterBook book,
    FieldFormats formats,
    EnterRecords<Enterprise> enterprises,
    EnterRecords<Facility> facilities,
    DemoTechnologies technologies,
    DemoNetwork network,
    DemoZones zones,
    DemoLibrary library,
    DemoInspections inspections,
    DemoHumanResources people,
    DemoClassification classification,
    DemoRecognition recognition)
{
    private const int EnterpriseCount = 400;
    private const int FacilityCount = 600;

    public async Task FillAsync(CancellationToken cancellation)
    {
        if (await book.FindByCode(Enterprise.Register)!.CountAsync(cancellation) > 0)
            return;
        var communes = (await formats.OfAsync(CultureInfo.InvariantCulture, cancellation)).Communes!.Codes;
        if (communes.Count == 0)
            return;
        var invented = new DemoEnterprises(communes);
        var made = invented.Enterprises(EnterpriseCount);
        var ids = await enterprises.EnterAsync([.. made.Select(m => m.Draft)], cancellation);
        var places = await facilities.EnterAsync(invented.Facilities(made, ids, FacilityCount), cancellation);
        await technologies.FillAsync(ids, cancellation);
        await network.FillAsync(communes, cancellation);
        await zones.FillAsync(communes, cancellation);
        await library.FillAsync(cancellation);
        await inspections.FillAsync(places, cancellation);
        await people.FillAsync(communes, cancellation);
        await recognition.FillAsync(cancellation);
        await book.FindByCode(Enterprise.Register)!.EndAsync(ids[0], 0, "Đã giải thể theo thông báo của cơ quan đăng ký kinh doanh.", Actor.Xanh, cancellation);
        await classification.FillAsync(ids, cancellation);
    }
}
