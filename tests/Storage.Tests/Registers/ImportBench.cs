using System.Text;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Importing;
using Xanh.Programme.Shared;

namespace Xanh.Storage.Tests.Registers;

/// <summary>Short words for what tests of imports do.</summary>
internal sealed class ImportBench(RegisterFixture registers, string register = Enterprise.Register)
{
    public const string Header = "Tên;Mã số thuế;Xã, phường, đặc khu;Số lao động\n";

    public Task<ImportOrder> CsvAsync(string text, string? reason = null) => OrderAsync("bảng.csv", Encoding.UTF8.GetBytes(text), reason);

    /// <summary>Uploads a table and takes its columns as they are proposed.</summary>
    public async Task<ImportOrder> OrderAsync(string name, byte[] content, string? reason = null)
    {
        var upload = await ReceiveAsync(name, content);
        var preview = await PreviewAsync(upload.Value!.Id);
        preview.Refusal.ShouldBeNull();
        var seen = preview.Value!;
        return new ImportOrder(upload.Value.Id, seen.Sheet, seen.Header.LastRow, seen.Header.Labels, seen.Header.Columns, RegisterFixture.Vietnamese) { Reason = reason };
    }

    public Task<Outcome<ImportDesk.Received>> ReceiveAsync(string name, byte[] content, Actor? actor = null) => registers.Database.RunAsync((ImportDesk desk) =>
        desk.ReceiveAsync(Register, name, new MemoryStream(content), content.Length, RegisterFixture.Vietnamese, actor ?? RegisterFixture.Keeper));

    public Task<Outcome<TablePreview>> PreviewAsync(Guid upload, int? sheet = null, Actor? actor = null) => registers.Database.RunAsync((PreviewTable preview) =>
        preview.RunAsync(new PreviewTable.Request(Register, upload, sheet, RegisterFixture.Vietnamese), actor ?? RegisterFixture.Keeper));

    public Task<Outcome<ImportCheck>> TryAsync(ImportOrder order, bool save, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        AtAsync(office => office.RunAsync(order, save, RegisterFixture.Keeper, progress, cancellation));

    /// <summary>Runs an import that is expected to be possible.</summary>
    public async Task<ImportCheck> RunAsync(ImportOrder order, bool save = true)
    {
        var done = await TryAsync(order, save);
        done.Refusal.ShouldBeNull();
        return done.Value!;
    }

    public Task<T> AtAsync<T>(Func<IImportOffice, Task<T>> work) => registers.Database.RunAsync((IEnumerable<IImportOffice> offices) => work(offices.Single(o => o.Register.Code == register)));

    public Task<List<T>> AllAsync<T>(Func<ProgrammeDb, IQueryable<T>> query) =>
        registers.Database.RunAsync((ProgrammeDb db) => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(query(db)));

    private IRegister Register => new EnterpriseRegister().Code == register ? new EnterpriseRegister() : new FacilityRegister();
}
