namespace Xanh.Programme.Registers;

/// <summary>Finds the records that were typed into fields of link, by key or name.</summary>
internal static class LinkReading
{
    // Before what was typed in vain, so that it is never taken for an id.
    private const string NotFound = "? ";

    /// <returns>The draft with ids where exactly one record was found; else what was typed stays, and is refused when it is read.</returns>
    public static async Task<RecordDraft> ReadAsync<TRecord>(
        ProgrammeDb db, string provinceId, Register<TRecord> register, IEnumerable<IRegister> registers, TRecord record, RecordDraft draft, CancellationToken cancellation)
        where TRecord : RegisterRecord
    {
        var typed = new Dictionary<string, string>(draft.Typed, StringComparer.Ordinal);
        foreach (var field in register.Fields)
        {
            if (field.LinksTo is not { } code || !typed.TryGetValue(field.Key, out var text) || string.IsNullOrWhiteSpace(text))
                continue;
            var other = registers.First(r => r.Code == code);
            // What stands stays, whatever else has that name; an id must be that of a record.
            var asked = Guid.TryParse(text, out var id) ? id : field.LinkOf(record);
            var name = asked is null ? null : (await other.NamesAsync(db, provinceId, [asked.Value], cancellation)).GetValueOrDefault(asked.Value);
            if (name is not null && (asked == id || name == text.Trim()))
                typed[field.Key] = asked!.Value.ToString();
            else
                typed[field.Key] = await other.FindNamedAsync(db, provinceId, text.Trim(), cancellation) is [var only] ? only.ToString() : NotFound + text.Trim();
        }
        return draft with { Typed = typed };
    }
}
