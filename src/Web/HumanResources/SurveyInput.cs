using Microsoft.AspNetCore.Http;
using Xanh.Programme.HumanResources.Surveys;

namespace Xanh.Web.HumanResources;

/// <summary>Names of the fields of a survey form, and what was typed into them.</summary>
public static class SurveyInput
{
    public const string Workers = "lao-dong";
    public const string Remark = "y-kien";
    public const string AnsweredBy = "nguoi-tra-loi";
    public const string Consent = "dong-y";
    public const string DoubtsStand = "xac-nhan";

    /// <summary>Id and name of the field of a question.</summary>
    public static string NameOf(Guid? occupation, AnswerPart part) => occupation is { } id ? $"{WordOf(part)}-{id:N}" : WordOf(part);

    public static TypedSurveyAnswer Read(IFormCollection form, SurveyForm of)
    {
        string Text(Guid? id, AnswerPart part) => form[NameOf(id, part)].ToString();
        var lines = of.Occupations.Select(o => new TypedLine(
            o.Id, Text(o.Id, AnswerPart.Jobs), Text(o.Id, AnswerPart.NeedIn1), Text(o.Id, AnswerPart.NeedIn3), Text(o.Id, AnswerPart.NeedIn5), Text(o.Id, AnswerPart.Hard), Text(o.Id, AnswerPart.Skills)));
        return new TypedSurveyAnswer(
            [.. lines.Where(l => !l.IsEmpty)], Text(null, AnswerPart.Workers), Text(null, AnswerPart.Remark), Text(null, AnswerPart.AnsweredBy), form.ContainsKey(Consent), form.ContainsKey(DoubtsStand));
    }

    /// <summary>What was typed into one question.</summary>
    public static string ValueOf(TypedLine? line, AnswerPart part) => line is null ? "" : part switch
    {
        AnswerPart.Jobs => line.Jobs,
        AnswerPart.NeedIn1 => line.NeedIn1,
        AnswerPart.NeedIn3 => line.NeedIn3,
        AnswerPart.NeedIn5 => line.NeedIn5,
        AnswerPart.Hard => line.Hard,
        _ => line.Skills,
    };

    private static string WordOf(AnswerPart part) => part switch
    {
        AnswerPart.Jobs => "dang-co",
        AnswerPart.NeedIn1 => "them-1",
        AnswerPart.NeedIn3 => "them-3",
        AnswerPart.NeedIn5 => "them-5",
        AnswerPart.Hard => "kho-tuyen",
        AnswerPart.Skills => "ky-nang",
        AnswerPart.Workers => Workers,
        AnswerPart.Remark => Remark,
        AnswerPart.AnsweredBy => AnsweredBy,
        _ => Consent,
    };
}
