using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Cli.Demo;

/// <summary>Fills the registers of an empty demo.</summary>
internal sealed class DemoRegisters(RegisterBook book, FieldFormats formats, EnterRecords<Enterprise> enterprises, EnterRecords<Facility> facilities)
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
        var ids = Taken(await enterprises.RunAsync([.. made.Select(m => m.Draft)], FieldFormat.Machine, Actor.Xanh, cancellation)).Ids;
        Taken(await facilities.RunAsync(invented.Facilities(made, ids, FacilityCount), FieldFormat.Machine, Actor.Xanh, cancellation));
        await book.FindByCode(Enterprise.Register)!.EndAsync(ids[0], 0, "Đã giải thể theo thông báo của cơ quan đăng ký kinh doanh.", Actor.Xanh, cancellation);
    }

    private static EnterRecords<TRecord>.Entered Taken<TRecord>(Outcome<EnterRecords<TRecord>.Entered> outcome)
        where TRecord : RegisterRecord =>
        outcome.Value is { Faults.Count: 0 } entered
            ? entered
            : throw new InvalidOperationException("The demo's records are refused: " + (outcome.Refusal?.Code ?? outcome.Value!.Faults[0].ToString()));
}
