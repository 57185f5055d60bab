using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Xanh.Programme.Reporting.Rules;

namespace Xanh.Publishing.Reporting;

/// <summary>The rules of answers as a spreadsheet knows them. Reading the workbook checks everything again.</summary>
internal static class SheetRules
{
    private const int LongestMessage = 250;

    public static DataValidation? Of(SheetField field, string cell, SheetLists lists, CultureInfo culture)
    {
        var rule = new DataValidation
        {
            AllowBlank = true, ShowErrorMessage = true, ShowInputMessage = true,
            SequenceOfReferences = new ListValue<StringValue> { InnerText = cell },
            PromptTitle = Short(field.Label, 32), Prompt = Short(SheetHelp.Of(field, culture), LongestMessage),
            ErrorTitle = PublishingTexts.Table.Format("report-sheet.wrong", culture), Error = Short(SheetHelp.Of(field, culture), LongestMessage),
        };
        switch (field.Rule.Kind)
        {
            case AnswerKind.Choice when field.Choices.Count > 0:
                rule.Type = DataValidationValues.List;
                rule.Append(new Formula1(lists.PlaceOf([.. field.Choices.Select(c => c.Label)])));
                return rule;
            case AnswerKind.Number or AnswerKind.Percent or AnswerKind.Money:
                Number(rule, field.Rule);
                return rule;
            case AnswerKind.Text when field.Rule.MaxLength is { } most:
                (rule.Type, rule.Operator) = (DataValidationValues.TextLength, DataValidationOperatorValues.LessThanOrEqual);
                rule.Append(new Formula1(most.ToString(CultureInfo.InvariantCulture)));
                return rule;
            default:
                return null;
        }
    }

    // A warning only: a number typed as text is understood when the workbook is read.
    private static void Number(DataValidation rule, FieldRule wanted)
    {
        const decimal Bound = 999_999_999_999_999m;
        (rule.Type, rule.Operator) = (DataValidationValues.Decimal, DataValidationOperatorValues.Between);
        rule.ErrorStyle = DataValidationErrorStyleValues.Warning;
        rule.Append(new Formula1(TypedNumber.Keep(wanted.Min ?? -Bound)), new Formula2(TypedNumber.Keep(wanted.Max ?? Bound)));
    }

    private static string Short(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";
}
