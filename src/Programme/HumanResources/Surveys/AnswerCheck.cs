using System.Globalization;
using Xanh.Documents.Text;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>Reads what was typed. Faults are never kept; doubts stop a sent answer until somebody says that they stand.</summary>
public sealed class AnswerCheck
{
    private static readonly WholeForm Whole = new() { Max = SurveyLimits.MostJobs };
    private static readonly YesNoForm YesNo = new();

    private readonly FieldFormat format;
    private readonly List<AnswerFault> faults = [];

    private AnswerCheck(CultureInfo culture) => format = FieldFormat.Of(culture);

    /// <param name="isSent">Whether it is to count; a draft may be incomplete.</param>
    /// <returns>The answer, and what was found; null while it cannot be kept.</returns>
    public static (AnswerContent? Content, IReadOnlyList<AnswerFault> Faults) Read(TypedSurveyAnswer typed, bool isSent, CultureInfo culture)
    {
        var check = new AnswerCheck(culture);
        var content = check.ReadWhole(typed, isSent);
        var mayBeKept = check.faults.All(f => f.IsDoubt) && (!isSent || typed.DoubtsStand || check.faults.Count == 0);
        return (mayBeKept ? content : null, check.faults);
    }

    private AnswerContent ReadWhole(TypedSurveyAnswer typed, bool isSent)
    {
        var lines = typed.Lines.Where(l => !l.IsEmpty).Select(Line).ToList();
        var workers = Number(null, AnswerPart.Workers, typed.Workers);
        var remark = Text(null, AnswerPart.Remark, typed.Remark.Trim().ReplaceLineEndings("\n"), SurveyLimits.Remark);
        var name = Text(null, AnswerPart.AnsweredBy, VietnameseText.CollapseBlanks(typed.AnsweredBy), SurveyLimits.Person);
        if (name.Length > 0 && !typed.Consent)
            Fault(null, AnswerPart.Consent, "survey-consent");
        if (isSent)
            LookAtWhole(lines, workers, typed.Workers.Trim().Length > 0);
        // A draft with a doubt is no decision about it.
        var hasDoubts = faults.Exists(f => f.IsDoubt);
        return new AnswerContent(lines, workers, remark, name, name.Length > 0 && typed.Consent, typed.DoubtsStand && hasDoubts);
    }

    private void LookAtWhole(List<LineContent> lines, int? workers, bool saysWorkers)
    {
        if (!saysWorkers)
            Fault(null, AnswerPart.Workers, "survey-workers");
        if (lines.Count == 0)
            Doubt(null, AnswerPart.Workers, "survey-no-lines");
        var jobs = lines.Sum(l => (long)l.Jobs);
        if (workers < jobs)
            Doubt(null, AnswerPart.Workers, "survey-jobs-above-workers", Plain(jobs), Plain(workers.Value));
    }

    private LineContent Line(TypedLine typed)
    {
        var id = typed.OccupationId;
        if (typed.Jobs.Trim().Length == 0)
            Fault(id, AnswerPart.Jobs, "survey-jobs");
        var jobs = Number(id, AnswerPart.Jobs, typed.Jobs) ?? 0;
        var (in1, in3, in5) = (Number(id, AnswerPart.NeedIn1, typed.NeedIn1), Number(id, AnswerPart.NeedIn3, typed.NeedIn3), Number(id, AnswerPart.NeedIn5, typed.NeedIn5));
        LookAtGrowth(id, AnswerPart.NeedIn3, in1, in3);
        LookAtGrowth(id, AnswerPart.NeedIn5, in3 ?? in1, in5);
        bool? hard = null;
        if (typed.Hard.Trim().Length > 0 && YesNo.Read(typed.Hard, format, out hard) is { } finding)
            faults.Add(new AnswerFault(id, AnswerPart.Hard, finding.Refusal, IsDoubt: false));
        return new LineContent(id, jobs, in1, in3, in5, hard, Text(id, AnswerPart.Skills, VietnameseText.CollapseBlanks(typed.Skills), SurveyLimits.Skills));
    }

    // Needs are counted from today on: they can only grow.
    private void LookAtGrowth(Guid id, AnswerPart part, int? before, int? after)
    {
        if (after < before)
            Doubt(id, part, "survey-need-falls", Plain(after.Value), Plain(before.Value));
    }

    private int? Number(Guid? id, AnswerPart part, string typed)
    {
        if (typed.Trim().Length == 0)
            return null;
        if (Whole.Read(typed, format, out var value) is not { } finding)
            return value;
        faults.Add(new AnswerFault(id, part, finding.Refusal, IsDoubt: false));
        return null;
    }

    private string Text(Guid? id, AnswerPart part, string text, int most)
    {
        if (text.Length <= most)
            return text;
        Fault(id, part, "value-too-long", Plain(most), Plain(text.Length));
        return "";
    }

    private void Fault(Guid? id, AnswerPart part, string code, params string[] arguments) => faults.Add(new AnswerFault(id, part, new Refusal(code, arguments), IsDoubt: false));

    private void Doubt(Guid? id, AnswerPart part, string code, params string[] arguments) => faults.Add(new AnswerFault(id, part, new Refusal(code, arguments), IsDoubt: true));

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
