using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Journal;

/// <summary>Puts journal entries into people's words: names of fields and units, days in the reader's habit, who did it.</summary>
public sealed class TellJournal(JournalNames names, AccountNames accounts, IEnumerable<IRegister> registers)
{
    private const int ShownDigits = 12;

    private static readonly HashSet<string> Units = ["UnitCode", "HeirCode", "ParentCode", "ToUnit", "WriterUnit", "AskedBy", "GivenTo", "NamedUnitCode", "RaisedBy", "AddressedTo", "Commune"];
    private static readonly HashSet<string> People = ["WrittenBy", "ConfirmedBy", "CreatedBy", "InForceBy", "OpenedBy", "ClosedBy", "ReviewedBy"];

    public async Task<IReadOnlyList<ToldEntry>> RunAsync(IReadOnlyList<JournalRow> rows, CultureInfo culture, CancellationToken cancellation = default)
    {
        var known = await names.LoadAsync(rows, cancellation);
        var people = rows.Select(r => r.ActorId).Concat(rows.SelectMany(r => r.Changes).SelectMany(AccountsIn)).Concat(rows.Select(r => AccountOf(r.Subject)).OfType<Guid>());
        var who = await accounts.OfAsync(people, cancellation);
        return [.. rows.Select(row => new ToldEntry(
            row,
            who.GetValueOrDefault(row.ActorId),
            known.OfSubject(row.Subject) ?? who.GetValueOrDefault(AccountOf(row.Subject) ?? Guid.Empty) ?? JournalLabels.KeyOf(row.Subject),
            [.. row.Changes.Select(change => Tell(change, known, who, culture))]))];
    }

    private ToldChange Tell(JournalChange change, JournalNames.Known known, IReadOnlyDictionary<Guid, string> who, CultureInfo culture)
    {
        var (field, part) = JournalLabels.Taken(change.Field);
        var label = JournalLabels.Field(field, culture);
        if (part.Select(p => Part(p, known, culture)).Where(p => p.Length > 0).ToList() is { Count: > 0 } parts)
            label += " (" + string.Join(", ", parts) + ")";
        return change.IsPersonal
            ? new ToldChange(label, null, null, IsPersonal: true)
            : new ToldChange(label, Value(field, change.Before, known, who, culture), Value(field, change.After, known, who, culture), IsPersonal: false);
    }

    private string? Value(string field, string? value, JournalNames.Known known, IReadOnlyDictionary<Guid, string> who, CultureInfo culture)
    {
        if (value is null or "")
            return null;
        var property = field[(field.LastIndexOf('.') + 1)..];
        if (Units.Contains(property))
            return known.OfUnit(value) ?? value;
        if (property.EndsWith("Digest", StringComparison.Ordinal) && value.Length > ShownDigits)
            return value[..ShownDigits] + "…";
        if (Guid.TryParse(value, out var id))
            return People.Contains(property) ? who.GetValueOrDefault(id) ?? value : known.Titles.GetValueOrDefault(id) ?? known.OfPlan(id) ?? id.ToString("N", CultureInfo.InvariantCulture)[^8..];
        return registers.FirstOrDefault(r => field.StartsWith(r.RecordType + ".", StringComparison.Ordinal))?.Retell(property, value, culture) ?? JournalValues.Of(field, value, culture);
    }

    // Parts are told apart by their number, unit, role or day; ids say nothing to people.
    private static string Part(string key, JournalNames.Known known, CultureInfo culture) =>
        Guid.TryParse(key, out _) ? "" : known.OfUnit(key) ?? JournalValues.Of("RoleGrant.Role", key, culture);

    private static IEnumerable<Guid> AccountsIn(JournalChange change) =>
        People.Contains(change.Field[(change.Field.LastIndexOf('.') + 1)..])
            ? new[] { change.Before, change.After }.Where(v => Guid.TryParse(v, out _)).Select(v => Guid.Parse(v!))
            : [];

    private static Guid? AccountOf(string subject) =>
        JournalLabels.KindOf(subject) == "account" && Guid.TryParse(JournalLabels.KeyOf(subject), out var id) ? id : null;
}
