using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Classification;
using Xanh.Programme.Journal;
using Xanh.Web.Budget;
using Xanh.Web.Classification;
using Xanh.Web.Difficulties;
using Xanh.Web.Filling;
using Xanh.Web.Layout;
using Xanh.Web.Units;
using Xanh.Web.Work;

namespace Xanh.Web.Journal;

/// <summary>Where the records stand that the journal tells of.</summary>
public static class JournalAddresses
{
    public const string List = "/lam-viec/nhat-ky";

    /// <returns>Null for a record without a page, or with one that the reader may not open.</returns>
    public static string? Of(string subject, CurrentActor me)
    {
        var key = JournalLabels.KeyOf(subject);
        return JournalLabels.KindOf(subject) switch
        {
            "unit" when me.May(Permission.SeeWork) => UnitAddresses.Of(key),
            "group" when me.May(Permission.SeeWork) => UnitAddresses.OfGroup(key),
            "work" when me.May(Permission.SeeWork) && Guid.TryParse(key, out var id) => WorkAddresses.Entry(id),
            "plan" when me.May(Permission.SeeWork) && Guid.TryParse(key, out var id) => WorkAddresses.PlanOf(id),
            "report" when me.May(Permission.SeeReports) && Guid.TryParse(key, out var id) => FillingAddresses.Report(id),
            "difficulty" when me.May(Permission.OverseeUnits) && Guid.TryParse(key, out var difficulty) => DifficultyAddresses.Of(difficulty),
            "budget" when me.May(Permission.OverseeUnits) && Guid.TryParse(key, out var line) => BudgetAddresses.Of(line),
            "account" when me.May(Permission.KeepAccounts) && Guid.TryParse(key, out var id) => "/lam-viec/tai-khoan/" + id.ToString("D"),
            RuleSet.Kind when me.May(Permission.SeeWork) && int.TryParse(key, CultureInfo.InvariantCulture, out var edition) => ClassificationAddresses.Edition(edition),
            Campaign.Kind when me.May(Permission.SeeWork) && int.TryParse(key, CultureInfo.InvariantCulture, out var year) => ClassificationAddresses.Campaign(year),
            _ => null,
        };
    }
}
