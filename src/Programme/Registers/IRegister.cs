using System.Globalization;

namespace Xanh.Programme.Registers;

/// <summary>A register whatever it holds.</summary>
public interface IRegister
{
    /// <summary>English, plural: in the address for machines, in files, in texts, in the journal.</summary>
    string Code { get; }

    /// <summary>Vietnamese: in the address for people.</summary>
    string Slug { get; }

    /// <summary>Name of the entity behind it.</summary>
    string RecordType { get; }

    /// <summary>In the order in which people fill them in; the first is the name of a record.</summary>
    IReadOnlyList<RegisterField> Declared { get; }

    /// <summary>Properties of its records that use cases of its own keep, and no form.</summary>
    IReadOnlyList<string> KeptElsewhere { get; }

    string NameIn(CultureInfo culture);

    /// <summary>What it holds, in a sentence.</summary>
    string LeadIn(CultureInfo culture);

    /// <summary>A value of the journal in the reader's words; null where the field is none of the register.</summary>
    string? Retell(string property, string kept, CultureInfo culture);

    /// <summary>What records are called in links: their key, when they have one, and name.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(ProgrammeDb db, string provinceId, IReadOnlyCollection<Guid> ids, CancellationToken cancellation);

    /// <summary>Records that stand and have this key or name, two at most.</summary>
    Task<IReadOnlyList<Guid>> FindNamedAsync(ProgrammeDb db, string provinceId, string typed, CancellationToken cancellation);

    /// <summary>Lets everything that points to one record of a register point to another.</summary>
    Task MoveLinksAsync(ProgrammeDb db, string provinceId, string register, Guid from, Guid to, CancellationToken cancellation);

    /// <summary>How many standing records point to a record of another register, by the key of the field.</summary>
    Task<IReadOnlyList<(string Field, int Count)>> CountLinksAsync(ProgrammeDb db, string provinceId, string register, Guid to, CancellationToken cancellation);
}
