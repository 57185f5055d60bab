using System.Globalization;
using System.Text.Json;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Budget;
using Xanh.Programme.Calendars;
using Xanh.Programme.Classification;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Reporting;
using Xanh.Programme.Shared;
using Xanh.Programme.Training;
using Xanh.Programme.Work;

namespace Xanh.Programme.Journal;

/// <summary>Values of the journal in people's words: it keeps them as codes and ISO dates, so that they mean the same in every language.</summary>
public static class JournalValues
{
    private static readonly Dictionary<string, Func<string, CultureInfo, string?>> Words = new(StringComparer.Ordinal)
    {
        ["OrganisationUnit.Kind"] = Named<UnitKind>(UnitKinds.Label),
        ["UnitName.Kind"] = Named<UnitNameKind>(OrganisationLabels.Label),
        ["UnitContact.Role"] = Named<ContactRole>(OrganisationLabels.Label),
        ["UnitSuccession.Kind"] = Named<SuccessionKind>(OrganisationLabels.Label),
        ["UnitGroup.KindNames"] = Kinds,
        ["RoleGrant.Role"] = Named<Role>(AccessLabels.Of),
        ["Plan.Kind"] = Named<PlanKind>(PlanLabels.Of),
        ["WorkEntry.Basis"] = Named<WorkBasis>(WorkLabels.Of),
        ["WorkEntry.Rule"] = Named<DueRule>(WorkLabels.Of),
        ["WorkEntry.EndReason"] = WorkLabels.Reason,
        ["WorkNote.Kind"] = Named<WorkNoteKind>(WorkLabels.Of),
        ["WorkNote.Text"] = WorkLabels.Reason,
        ["WorkEntry.Year"] = (value, culture) => value == "0" ? Text("journal.once", culture) : value,
        ["ReportingPeriod.Kind"] = Named<PeriodKind>(ReportingLabels.Of),
        ["ReportingPeriod.State"] = Named<PeriodState>(ReportingLabels.Of),
        ["ReportQuestion.RuleText"] = (value, culture) => ReportingLabels.Of(Reporting.Rules.FieldRule.FromJson(value).Kind, culture),
        ["Report.State"] = Named<ReportState>(ReportingLabels.Of),
        ["WorkFile.Size"] = Bytes,
        ["RuleSet.State"] = Named<RuleSetState>(ClassificationLabels.Of),
        ["RuleSetRule.Decides"] = Named<Decision>((decision, culture) => ClassValues.NameOf(decision, culture)),
        ["RuleSetRule.Conditions"] = ClassificationLabels.Conditions,
        ["EnterpriseClass.Kind"] = (value, culture) => ClassValues.NameOf(Decision.Kind, value, culture),
        ["EnterpriseClass.Group"] = (value, culture) => ClassValues.NameOf(Decision.Group, value, culture),
        ["EnterpriseClass.Level"] = (value, culture) => ClassValues.NameOf(Decision.Level, value, culture),
        ["EnterpriseClass.Capability"] = (value, culture) => ClassValues.NameOf(Decision.Capability, value, culture),
        ["CampaignEntry.Outcome"] = Named<CampaignOutcome>(CampaignOutcomes.NameOf),
        ["EventRegistration.Group"] = Named<ParticipantGroup>(TrainingLabels.Of),
        ["EventRegistration.State"] = Named<RegistrationState>(TrainingLabels.Of),
        ["Difficulty.Kind"] = DifficultyLabels.Kind,
        ["Difficulty.Outcome"] = Named<DifficultyOutcome>(DifficultyLabels.Of),
        ["DifficultyStep.Kind"] = Named<DifficultyStepKind>(DifficultyLabels.Of),
        ["DifficultyStep.Outcome"] = Named<DifficultyOutcome>(DifficultyLabels.Of),
        ["DifficultyFile.Size"] = Bytes,
        ["BudgetLine.Source"] = BudgetSource.NameOf,
        ["BudgetLine.Requested"] = Whole,
        ["BudgetLine.Allotted"] = Whole,
        ["BudgetLine.Disbursed"] = Whole,
        ["BudgetEntry.Step"] = Named<BudgetStep>(BudgetLabels.Of),
        ["BudgetEntry.Amount"] = Whole,
        ["BudgetFile.Size"] = Bytes,
    };

    /// <param name="field">"Type.Property", without the part's key.</param>
    /// <returns>The words; the value itself when it is in words already.</returns>
    public static string Of(string field, string value, CultureInfo culture)
    {
        if (Words.TryGetValue(field, out var words) && words(value, culture) is { } told)
            return told;
        return value switch
        {
            "True" or "False" => Text("journal." + value, culture),
            "✓" => Text("journal.True", culture),
            _ when Day(value) is { } day => day.ToString("dd/MM/yyyy", culture),
            _ when Moment(value) is { } moment => moment.ToString("dd/MM/yyyy HH:mm", culture),
            _ => Lines(value) ?? value,
        };
    }

    private static DateOnly? Day(string value) =>
        value.Length == 10 && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // As the clock in Vietnam showed it.
    private static DateTimeOffset? Moment(string value) =>
        value.Length > 19 && value.EndsWith('Z') && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? TimeZoneInfo.ConvertTime(moment, VietnamTime.Zone) : null;

    // Lists are kept as JSON.
    private static string? Lines(string value)
    {
        if (value is not ['[', .., ']'])
            return null;
        try
        {
            return JsonSerializer.Deserialize<string[]>(value) is { } lines ? string.Join("; ", lines) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Kinds(string value, CultureInfo culture) => string.Join(", ", value
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => Enum.TryParse<UnitKind>(word, out var kind) ? kind.Label(culture) : word));

    private static Func<string, CultureInfo, string?> Named<T>(Func<T, CultureInfo, string> label)
        where T : struct, Enum => (value, culture) =>
        // By name only: a number that tells parts apart is no value.
        Enum.GetNames<T>().Contains(value, StringComparer.Ordinal) ? label(Enum.Parse<T>(value), culture) : null;

    private static string? Bytes(string value, CultureInfo culture) => Whole(value, culture) is { } size ? Text("journal.bytes", culture, size) : null;

    private static string? Whole(string value, CultureInfo culture) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number.ToString("N0", culture) : null;

    private static string Text(string key, CultureInfo culture, params object[] arguments) => ProgrammeTexts.Table.Format(key, culture, arguments);
}
