using Xanh.Documents.Reading.Rows;
using Xanh.Documents.Text;

namespace Xanh.Programme.Registers.Importing;

/// <summary>Takes rows of a table into records, as forms do, and says which cell is wrong.</summary>
internal sealed class RowFilling<TRecord>
    where TRecord : RegisterRecord
{
    private readonly Register<TRecord> register;
    private readonly (int Column, RecordField<TRecord> Field)[] columns;
    private readonly Dictionary<string, int> columnOf;
    private readonly FieldFormat format;
    private readonly LinkMemory links;
    private readonly Dictionary<string, string> typed = new(StringComparer.Ordinal);
    private readonly RecordDraft draft;
    private readonly HashSet<string> communes = new(StringComparer.Ordinal);

    public RowFilling(Register<TRecord> register, ImportOrder order, FieldFormat format, LinkMemory links)
    {
        (this.register, this.format, this.links) = (register, format, links);
        columns = [.. order.Columns.Select((key, i) => (i, register.Field(key))).Where(c => c.Item2 is { IsDerived: false }).Select(c => (c.i, c.Item2!))];
        columnOf = columns.DistinctBy(c => c.Field.Key).ToDictionary(c => c.Field.Key, c => c.Column, StringComparer.Ordinal);
        draft = new RecordDraft(typed, string.IsNullOrWhiteSpace(order.Reason)
            ? new Dictionary<string, string>(StringComparer.Ordinal)
            : register.Fields.ToDictionary(f => f.Key, _ => order.Reason.Trim(), StringComparer.Ordinal));
    }

    /// <summary>Fields that the table has a column for.</summary>
    public IEnumerable<RecordField<TRecord>> Fields => columns.Select(c => c.Field);

    public int ColumnOf(string field) => columnOf.GetValueOrDefault(field, -1);

    public bool IsEmpty(TableRow row) => Array.TrueForAll(columns, c => row[c.Column].IsEmpty);

    /// <returns>Faults, and doubts nobody gave a reason for; an empty cell leaves a record as it is.</returns>
    public async ValueTask<List<CellFault>> FillAsync(TableRow row, TRecord record, ImportCheck check, CancellationToken cancellation)
    {
        var found = new List<CellFault>();
        typed.Clear();
        foreach (var (column, field) in columns)
        {
            var cell = row[column];
            if (cell.IsEmpty)
                continue;
            if (Danger(cell) is { } danger)
                found.Add(new CellFault(row.Number, column, field.Key, danger));
            else
                typed[field.Key] = await TextAsync(cell, field, cancellation);
        }
        foreach (var fault in RecordFilling.Fill(register, record, draft, format))
        {
            // A cell that was not read is named once, not also as missing.
            if (!found.Exists(f => f.Field == fault.Field))
                found.Add(new CellFault(row.Number, columnOf.TryGetValue(fault.Field, out var column) ? column : null, fault.Field, fault.Finding));
        }
        NoteMoved(record, check);
        return found;
    }

    // A formula shows what it likes, and a text that looks like one becomes one in the next file: both are for people to look at.
    private static Finding? Danger(RowCell cell) => cell switch
    {
        { HasFormula: true } => Finding.Fault("import-formula", cell.Text),
        { Kind: RowCellKind.Error } => Finding.Fault("import-error-value", cell.Text),
        { Kind: RowCellKind.Text, Text: ['=', ..] } => Finding.Fault("import-formula-text", cell.Text.Length > 60 ? cell.Text[..60] + "…" : cell.Text),
        _ => null,
    };

    private ValueTask<string> TextAsync(RowCell cell, RecordField<TRecord> field, CancellationToken cancellation)
    {
        if (field.LinksTo is { } other)
            return links.ReadAsync(other, cell.Text, cancellation);
        // Files of ours put an apostrophe before what looks like a formula.
        if (cell.Text is ['\'', '=' or '+' or '-' or '@', ..])
            return new(cell.Text[1..]);
        // A number of the sheet has a point; it is read as if it had been typed.
        return new(cell.Kind == RowCellKind.Number && format.DecimalMark != '.' ? cell.Text.Replace('.', format.DecimalMark) : cell.Text);
    }

    private void NoteMoved(TRecord record, ImportCheck check)
    {
        foreach (var (_, field) in columns)
        {
            if (field.Kind != FieldKind.Commune || !typed.TryGetValue(field.Key, out var was) || field.IsEmpty(record) || !communes.Add(was))
                continue;
            var today = field.TextOf(record, format);
            if (!string.Equals(was, field.TextOf(record, FieldFormat.Machine), StringComparison.Ordinal) && !string.Equals(VietnameseText.FoldWithoutAccents(was), VietnameseText.FoldWithoutAccents(today), StringComparison.Ordinal))
                check.NoteMoved(was, today);
        }
    }
}
