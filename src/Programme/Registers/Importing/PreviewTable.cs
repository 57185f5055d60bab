using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Reading.Rows;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers.Importing;

/// <summary>Looks at an uploaded table: its sheets, its header, what its columns are likely meant for.</summary>
public sealed class PreviewTable(ProgrammeDb db, CurrentProvince province, ImportDesk desk)
{
    private const int Sampled = 3;
    private const int LongestSample = 80;

    /// <param name="Sheet">Null for the first that holds something.</param>
    public sealed record Request(IRegister Register, Guid Upload, int? Sheet, CultureInfo Culture);

    /// <returns>Refuses <c>not-allowed</c>, <c>import-gone</c>, <c>import-empty</c>, and <c>import-table</c> with why the table cannot be read.</returns>
    public async Task<Outcome<TablePreview>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        var opened = await desk.OpenAsync(request.Register, request.Upload, request.Culture, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        using var table = opened.Value;
        List<(int Number, string Name)> sheets = [.. table.File.Sheets.Select((s, i) => (i, s)).Where(s => !s.s.IsHidden).Select(s => (s.i, s.s.Name))];
        foreach (var sheet in request.Sheet is { } asked ? [asked] : sheets.Select(s => s.Number))
        {
            var (rows, refusal) = FirstRows(table, sheet);
            if (refusal is not null)
                return new Refusal("import-table", refusal.Message(request.Culture));
            if (HeaderFinder.Find(rows, request.Register.Declared) is { } header)
                return await PreviewAsync(request.Register, table.Name, sheets, sheet, header, rows, cancellation);
        }
        return new Refusal("import-empty", table.Name);
    }

    private static (List<TableRow> Rows, Documents.Reading.ReadRefusal? Refusal) FirstRows(UploadedTable table, int sheet)
    {
        using var reader = table.Read(sheet);
        var rows = new List<TableRow>();
        while (rows.Count < HeaderFinder.Depth && reader.Next())
            rows.Add(reader.Row.Kept());
        return (rows, reader.Refusal);
    }

    private async Task<TablePreview> PreviewAsync(
        IRegister register, string name, List<(int Number, string Name)> sheets, int sheet, FoundHeader header, List<TableRow> rows, CancellationToken cancellation)
    {
        var mark = ColumnMapping.MarkOf(header.Labels);
        var known = await db.Set<ColumnMapping>().AsNoTracking().SingleOrDefaultAsync(m => m.ProvinceId == province.Id && m.Register == register.Code && m.Header == mark, cancellation);
        var samples = rows.Where(r => r.Number > header.LastRow && !HeaderFinder.IsNumbering(r)).Take(Sampled)
            .Select(r => (IReadOnlyList<string>)[.. header.Labels.Select((_, c) => Short(r[c]))]).ToList();
        return new TablePreview(name, sheets, sheet, known?.Columns.Count == header.Labels.Count ? header with { Columns = known.Columns } : header, known is not null, samples);
    }

    private static string Short(RowCell cell) => cell.Text.Length > LongestSample ? cell.Text[..LongestSample] + "…" : cell.Text;
}
