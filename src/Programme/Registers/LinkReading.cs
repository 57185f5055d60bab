namespace Xanh.Programme.Registers;

/// <summary>Finds the records that were typed into fields of link, by key or name.</summary>
internal static class LinkReading
{
    /// <returns>The draft with ids where exactly one record was found; else what was typed stays, and is refused when it is read.</returns>
    public static async Task<RecordDraft> ReadAsync<TRecord>(
        ProgrammeDb db, string provinceId, Register<TRecord> register, IEnumerable<IRegister> registers, TRecord record, RecordDraft draft, CancellationToken cancellation)
        where TRecord : RegisterRecord
    {
        var typed = new Dictionary<string, string>(draft.Typed, StringComparer.Ordinal);
        foreach (var field in register.Fields)
        {
            if (field.LinksTo is not { } code || !typed.TryGetValue(field.Key, out var text) || string.IsNullOrWhiteSpace(text) || Guid.TryParse(text, out _))
                continue;
            var other = registers.First(r => r.Code == code);
            // What the form showed stays, whatever else has that name.
            var known = field.LinkOf(record) is { } linked && (await other.NamesAsync(db, provinceId, [linked], cancellation)).GetValueOrDefault(linked) == text.Trim() ? linked : (Guid?)null;
            if ((known is null ? await other.FindNamedAsync(db, provinceId, text.Trim(), cancellation) : [known.Value]) is [var only])
                typed[field.Key] = only.ToString();
        }
        return draft with { Typed = typed };
    }
}
