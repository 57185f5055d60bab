namespace Xanh.Programme.Registers.Importing;

/// <summary>Looks up the records that cells of a link name; each text once.</summary>
internal sealed class LinkMemory(ProgrammeDb db, string provinceId, IEnumerable<IRegister> registers)
{
    private readonly Dictionary<(string Register, string Typed), string> known = [];

    /// <returns>The record's id when exactly one is meant; else what was typed, which is then refused.</returns>
    public async ValueTask<string> ReadAsync(string register, string typed, CancellationToken cancellation)
    {
        if (known.TryGetValue((register, typed), out var read))
            return read;
        var found = await registers.First(r => string.Equals(r.Code, register, StringComparison.Ordinal)).FindNamedAsync(db, provinceId, typed, cancellation);
        return known[(register, typed)] = found is [var only] ? only.ToString() : typed;
    }
}
