using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>
/// Who answers for the programme in each unit (contacts named there, and accounts that report for it) and whether they attended a training by the end of a year.
/// A person is found again by the mail address, or by the name together with any name of the unit.
/// </summary>
public sealed class CoverageQueries(ProgrammeDb db, CurrentProvince province, AttendedQueries attended, TimeProvider time)
{
    private const int FirstYear = 2000;

    public async Task<TrainingCoverage> OfAsync(int year, CancellationToken cancellation = default)
    {
        var today = time.Today();
        var units = await UnitDirectory.LoadAsync(db, province, cancellation);
        var people = await PeopleAsync(units, today, cancellation);
        var trained = (await attended.OfAsync(FirstYear, year, cancellation)).Where(e => TrainingKind.Training.Contains(e.Kind, StringComparer.Ordinal)).OrderBy(e => e.On).ToList();
        var byMail = trained.Where(e => e.Keys.Mail is not null).ToLookup(e => e.Keys.Mail!, StringComparer.Ordinal);
        var byName = trained.ToLookup(e => e.Keys.Name + "\n" + e.Keys.Organisation, StringComparer.Ordinal);
        var named = units.Units.GroupBy(u => u.HeirCode, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.SelectMany(u => u.Names.Select(n => n.Name).Append(u.Name)).Select(PersonKeys.Folded).Distinct(StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        return new TrainingCoverage(year, [.. people
            .Select(p => (Person: p, Last: p.Mails.SelectMany(m => byMail[m.ToUpperInvariant()])
                .Concat(named.GetValueOrDefault(p.UnitCode, []).SelectMany(n => byName[PersonKeys.Folded(p.Name) + "\n" + n])).MaxBy(e => e.On)))
            .Select(p => new ResponsibleOfficial(p.Person.Name, p.Person.UnitCode, p.Person.UnitName, p.Person.Mails is [var mail, ..] ? mail : null, p.Last?.On, p.Last?.EventName))
            .OrderBy(o => o.UnitCode, StringComparer.Ordinal).ThenBy(o => o.Name, StringComparer.Ordinal)]);
    }

    private async Task<IReadOnlyList<Person>> PeopleAsync(UnitDirectory units, DateOnly today, CancellationToken cancellation)
    {
        var contacts = await db.UnitContacts.AsNoTracking()
            .Where(c => c.ProvinceId == province.Id && c.Role == ContactRole.Contact && c.From <= today && (c.To == null || c.To >= today))
            .Select(c => new { c.UnitCode, Name = c.PersonName, c.Mail }).ToListAsync(cancellation);
        var accounts = await db.Accounts.AsNoTracking()
            .Where(a => a.ProvinceId == province.Id && a.DisabledAt == null && a.UnitCode != null && a.Roles.Any(r => r.Role == Role.Reporter && r.From <= today && (r.To == null || r.To > today)))
            .Select(a => new { UnitCode = a.UnitCode!, Name = a.FullName, Mail = a.Email }).ToListAsync(cancellation);
        var all = contacts.Concat(accounts.Select(a => new { a.UnitCode, a.Name, a.Mail })).Select(p => (p.Name, Unit: units.HeirOf(p.UnitCode), p.Mail)).Where(p => p.Unit is not null).ToList();
        return [.. PersonKeys.Together(all, p => PersonKeys.Of(p.Name, p.Unit!.Code, p.Mail))
            .Select(same => new Person(same[0].Name, same[0].Unit!.Code, same[0].Unit!.Name, [.. same.Select(p => p.Mail).Where(m => !string.IsNullOrWhiteSpace(m)).Select(m => m!).Distinct(StringComparer.OrdinalIgnoreCase)]))];
    }

    private sealed record Person(string Name, string UnitCode, string UnitName, IReadOnlyList<string> Mails);
}
