using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>All registers of the programme.</summary>
public sealed class RegisterBook(ProgrammeDb db, CurrentProvince province, IEnumerable<IRegisterOffice> offices)
{
    /// <summary>In the order in which they are shown.</summary>
    public IReadOnlyList<IRegisterOffice> All { get; } = [.. offices];

    /// <param name="slug">The register's part of an address.</param>
    public IRegisterOffice? Find(string slug) => All.FirstOrDefault(o => string.Equals(o.Register.Slug, slug, StringComparison.Ordinal));

    /// <param name="code">The register's code.</param>
    public IRegisterOffice? FindByCode(string? code) => All.FirstOrDefault(o => string.Equals(o.Register.Code, code, StringComparison.Ordinal));

    /// <summary>What a record is called in links; null when there is none.</summary>
    public async Task<string?> NameAsync(string code, Guid id, CancellationToken cancellation = default) =>
        FindByCode(code) is { } office ? (await office.Register.NamesAsync(db, province.Id, [id], cancellation)).GetValueOrDefault(id) : null;

    /// <summary>How many standing records of which register point to a record, by which field.</summary>
    public async Task<IReadOnlyList<RecordTie>> TiesAsync(string code, Guid id, CancellationToken cancellation = default)
    {
        var ties = new List<RecordTie>();
        foreach (var register in All.Select(o => o.Register))
        {
            foreach (var (field, count) in await register.CountLinksAsync(db, province.Id, code, id, cancellation))
                ties.Add(new RecordTie(register, field, count));
        }
        return ties;
    }
}
