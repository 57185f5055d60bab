using Xanh.Programme.Calendars;
using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>A time that units report on (kỳ báo cáo): its days, its form, when reports are due, and whether they are taken.</summary>
public sealed class ReportingPeriod : IVersioned, IJournalled
{
    private const int LongestSlug = 60;

    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Name in web addresses, unique in the province: <c>nam-2026</c>.</summary>
    public required string Slug { get; init; }

    public string Name { get; private set; } = "";

    public PeriodKind Kind { get; private set; }

    public int Year { get; private set; }

    /// <summary>See <see cref="PeriodSpan.Part"/>.</summary>
    public int Part { get; private set; }

    /// <summary>First day the reports tell of.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day the reports tell of.</summary>
    public DateOnly To { get; private set; }

    /// <summary>First day on which units may fill in.</summary>
    public DateOnly OpensOn { get; private set; }

    /// <summary>Whether Xanh opens it on that day, without anybody asking: its form is ready.</summary>
    public bool OpensByItself { get; private set; }

    /// <summary>Last day in time; a unit may have another.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>How many days before the due day units are reminded, longest first.</summary>
    public IReadOnlyList<int> DaysBefore { get; private set; } = [7, 1];

    /// <summary>Working days after the due day until the unit's head is told; 0 for never.</summary>
    public int EscalateAfter { get; private set; } = 3;

    /// <summary>Whether the unit's head approves before a report is submitted.</summary>
    public bool NeedsHead { get; private set; }

    /// <summary>Whether units may be named when the state of reporting is published.</summary>
    public bool NamesInPublic { get; private set; }

    /// <summary>Whether reports tell the state of the unit's work under the plans.</summary>
    public bool AsksWork { get; private set; } = true;

    /// <summary>Who reports even without work of its own in the period, see <see cref="AskedUnits"/>.</summary>
    public IReadOnlyList<string> AlsoAsked { get; private set; } = [];

    /// <summary>Whether nobody reports but <see cref="AlsoAsked"/> and whom questions name, whatever work others owe.</summary>
    public bool OnlyAsked { get; private set; }

    /// <summary>The plan whose work is reported; null for the work of all plans.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>Number of the plan's reporting duty the period came from; null for one made freely.</summary>
    public int? DutyOrdinal { get; init; }

    public PeriodState State { get; private set; }

    public DateTimeOffset? OpenedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Raised with every change of a question, so that the period counts as changed.</summary>
    [NotJournalled]
    public int PartCount { get; private set; }

    public List<ReportQuestion> Questions { get; init; } = [];

    public int Version { get; private set; }

    public PeriodSpan Span => new(Kind, Year, Part, From, To);

    public string JournalSubject => SubjectOf(Id);

    public static string SubjectOf(Guid id) => "period/" + id.ToString("N");

    /// <returns>Null when the terms hold together; refuses what does not, naming the field by its code.</returns>
    public Refusal? Define(PeriodTerms terms)
    {
        if (State == PeriodState.Closed)
            return new Refusal("period-closed");
        if (terms.Problem() is { } problem)
            return problem;
        if (State == PeriodState.Open && (terms.Span != Span || terms.AsksWork != AsksWork))
            return new Refusal("period-span-fixed");
        Name = terms.Name.Trim();
        (Kind, Year, Part, From, To) = (terms.Span.Kind, terms.Span.Year, terms.Span.Part, terms.Span.From, terms.Span.To);
        (OpensOn, OpensByItself, DueOn) = (terms.OpensOn, terms.OpensByItself, terms.DueOn);
        DaysBefore = [.. terms.DaysBefore.Distinct().OrderDescending()];
        (EscalateAfter, NeedsHead, NamesInPublic, AsksWork) = (terms.EscalateAfter, terms.NeedsHead, terms.NamesInPublic, terms.AsksWork);
        AlsoAsked = [.. terms.AlsoAsked.Distinct(StringComparer.Ordinal)];
        OnlyAsked = terms.OnlyAsked;
        return null;
    }

    /// <summary>Lets the units fill in.</summary>
    public Refusal? Open(DateTimeOffset now)
    {
        if (State != PeriodState.Preparing)
            return new Refusal(State == PeriodState.Open ? "period-open" : "period-closed");
        if (!AsksWork && Questions.Count == 0)
            return new Refusal("period-asks-nothing");
        (State, OpenedAt) = (PeriodState.Open, now);
        return null;
    }

    /// <summary>Takes no more; the reports themselves are locked beside this.</summary>
    public Refusal? Close(DateTimeOffset now)
    {
        if (State != PeriodState.Open)
            return new Refusal("period-not-open");
        (State, ClosedAt) = (PeriodState.Closed, now);
        return null;
    }

    /// <summary>Takes reports again.</summary>
    public Refusal? Reopen()
    {
        if (State != PeriodState.Closed)
            return new Refusal("period-not-closed");
        (State, ClosedAt) = (PeriodState.Open, null);
        return null;
    }

    /// <summary>Adds a question at the end of the form.</summary>
    /// <returns>The question; refuses <c>form-fixed</c>, <c>question-too-many</c>, and drafts that do not hold together.</returns>
    public Outcome<ReportQuestion> Ask(QuestionDraft draft)
    {
        if (State != PeriodState.Preparing)
            return new Refusal("form-fixed");
        if (Questions.Count >= ReportingLimits.Questions)
            return new Refusal("question-too-many", ReportingLimits.Questions.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (draft.Problem() is { } problem)
            return problem;
        var question = ReportQuestion.Of(this, CodeOf(draft.Label), Questions.Count + 1, draft);
        Questions.Add(question);
        PartCount++;
        return question;
    }

    /// <summary>Changes a question; of an open period only its words.</summary>
    public Outcome<ReportQuestion> Reword(string code, QuestionDraft draft)
    {
        if (State == PeriodState.Closed)
            return new Refusal("period-closed");
        if (draft.Problem() is { } problem)
            return problem;
        if (Find(code) is not { } question)
            return new Refusal("no-such-question");
        if (State == PeriodState.Open && !question.DiffersOnlyInWords(draft))
            return new Refusal("form-fixed");
        question.Take(draft);
        PartCount++;
        return question;
    }

    /// <summary>Takes a question out, before any unit saw it.</summary>
    public Outcome<ReportQuestion> Drop(string code)
    {
        if (State != PeriodState.Preparing)
            return new Refusal("form-fixed");
        if (Find(code) is not { } question)
            return new Refusal("no-such-question");
        Questions.Remove(question);
        Number();
        return question;
    }

    /// <summary>Puts a question at another place.</summary>
    public Refusal? Move(string code, int place)
    {
        if (State == PeriodState.Closed)
            return new Refusal("period-closed");
        if (Find(code) is not { } question)
            return new Refusal("no-such-question");
        var order = Questions.OrderBy(q => q.Ordinal).Where(q => q != question).ToList();
        order.Insert(Math.Clamp(place - 1, 0, order.Count), question);
        Number(order);
        return null;
    }

    /// <summary>Takes over the questions of an earlier period.</summary>
    public void AskAgain(ReportingPeriod earlier)
    {
        foreach (var question in earlier.Questions.OrderBy(q => q.Ordinal))
            Questions.Add(ReportQuestion.Of(this, question.Code, Questions.Count + 1, question.ToDraft()));
        PartCount++;
    }

    /// <summary>Counts reports that are added later as a change of the period.</summary>
    internal void Touch() => PartCount++;

    private ReportQuestion? Find(string code) => Questions.Find(q => string.Equals(q.Code, code, StringComparison.Ordinal));

    private void Number(IReadOnlyList<ReportQuestion>? order = null)
    {
        var ordinal = 0;
        foreach (var question in order ?? [.. Questions.OrderBy(q => q.Ordinal)])
            question.Ordinal = ++ordinal;
        PartCount++;
    }

    private string CodeOf(string label)
    {
        var slug = Shared.Slug.Of(label);
        return PeriodNames.Free(slug.Length <= LongestSlug ? slug : slug[..LongestSlug].TrimEnd('-'), Questions.Select(q => q.Code).ToHashSet(StringComparer.Ordinal));
    }
}
