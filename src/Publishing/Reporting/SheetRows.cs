using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Xanh.Programme.Reporting.Rules;

namespace Xanh.Publishing.Reporting;

/// <summary>Reads the rows of a workbook that was made for a report.</summary>
internal sealed class SheetRows(SheetText text, SheetForm form, char decimalMark)
{
    private const int LongestQuote = 80;

    private readonly Dictionary<string, SheetField> fields = form.Fields.ToDictionary(f => f.Key, StringComparer.Ordinal);
    private readonly List<SheetAnswer> answers = [];
    private readonly List<SheetFault> faults = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public SheetReading Read(SortedDictionary<uint, Dictionary<string, Cell>> rows)
    {
        foreach (var (number, cells) in rows)
        {
            LookForFormulas(number, cells);
            LookBeside(number, cells);
            if (number > SheetPlaces.HeaderRow)
                Row(number, cells);
        }
        foreach (var missing in fields.Values.Where(f => !seen.Contains(f.Key) && f.Rule.Kind != AnswerKind.File))
            faults.Add(new SheetFault(SheetPlaces.Report, "", "row-missing", missing.Label));
        return new SheetReading(null, answers, faults);
    }

    private void Row(uint number, Dictionary<string, Cell> cells)
    {
        var key = At(cells, SheetPlaces.Key);
        var answer = cells.GetValueOrDefault(SheetPlaces.Answer.ToString());
        var place = Place(SheetPlaces.Answer, number);
        if (key.Length == 0)
        {
            // A heading, or something written below or between the questions.
            if (text.Of(answer).Trim().Length > 0)
                Fault(place, "no-question", Quote(text.Of(answer)));
            return;
        }
        if (!seen.Add(key))
        {
            Fault(place, "question-twice", Quote(At(cells, SheetPlaces.Label)));
            return;
        }
        if (Around(cells) != At(cells, SheetPlaces.Around))
            Fault(Place(SheetPlaces.Label, number) + ":" + Place(SheetPlaces.Earlier, number), "around-changed");
        if (!fields.TryGetValue(key, out var field))
        {
            if (text.Of(answer).Trim().Length > 0)
                Fault(place, "question-gone", Quote(At(cells, SheetPlaces.Label)));
            return;
        }
        if (field.Rule.Kind != AnswerKind.File && (answer is null || (answer.CellFormula is null && answer.DataType?.Value != CellValues.Error)) && Value(field, answer, place) is { } value)
            answers.Add(new SheetAnswer(key, At(cells, SheetPlaces.Seen), value, SheetPlaces.Report + "!" + place));
    }

    /// <returns>Null when the cell cannot be taken, and its fault is noted.</returns>
    private string? Value(SheetField field, Cell? cell, string place)
    {
        var typed = text.Of(cell).Trim();
        if (typed.Length == 0)
            return "";
        if (field.Rule.Kind == AnswerKind.Choice)
        {
            var chosen = field.Choices.FirstOrDefault(c => Same(c.Label, typed) || (c.Other is not null && Same(c.Other, typed)) || Same(c.Code, typed));
            if (chosen is null)
                Fault(place, "not-choice", Quote(typed));
            return chosen?.Code;
        }
        if (!field.Rule.IsNumber)
            return SheetText.IsNumber(cell!) ? Shown(typed) : text.Of(cell);
        var kept = SheetText.IsNumber(cell!) ? Kept(typed, field.Rule.Kind == AnswerKind.Percent && text.IsPercent(cell!)) : RuleCheck.Read(field.Rule, typed, decimalMark).Value;
        if (kept is null)
            Fault(place, "not-number", Quote(typed));
        return kept;
    }

    private void LookForFormulas(uint number, Dictionary<string, Cell> cells)
    {
        foreach (var (column, cell) in cells)
        {
            if (cell.CellFormula is { } formula)
                Fault(column + Plain(number), "formula", Quote("=" + formula.Text));
            else if (cell.DataType?.Value == CellValues.Error)
                Fault(column + Plain(number), "error-value", text.Of(cell));
        }
    }

    // What stands beside the last column was pasted there.
    private void LookBeside(uint number, Dictionary<string, Cell> cells)
    {
        foreach (var (column, cell) in cells.Where(c => c.Key.Length > 1 || c.Key[0] > SheetPlaces.Around))
        {
            if (text.Of(cell).Trim().Length > 0)
                Fault(column + Plain(number), "column-too-many", Quote(text.Of(cell)));
        }
    }

    private string Around(Dictionary<string, Cell> cells) => SheetCells.Around(
        At(cells, SheetPlaces.Ordinal), At(cells, SheetPlaces.Label), At(cells, SheetPlaces.Unit), At(cells, SheetPlaces.Help), At(cells, SheetPlaces.Earlier));

    private string At(Dictionary<string, Cell> cells, char column) => text.Of(cells.GetValueOrDefault(column.ToString()));

    // The file holds 15 to 17 digits; 0.1 + 0.2 must not become 0.30000000000000004.
    private static string? Kept(string raw, bool isPercent)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) >= 1e15)
            return null;
        var exact = decimal.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        return TypedNumber.Read(TypedNumber.Keep(Math.Round(isPercent ? exact * 100 : exact, 6)), TypedNumber.Invariant);
    }

    // A number in a text answer, as the sheet's language writes it.
    private string Shown(string raw) => Kept(raw, isPercent: false) is { } kept ? kept.Replace('.', decimalMark) : raw;

    private static bool Same(string a, string b) => string.Equals(a.Trim().Normalize(), b.Normalize(), StringComparison.OrdinalIgnoreCase);

    private void Fault(string cell, string code, string argument = "") => faults.Add(new SheetFault(SheetPlaces.Report, cell, code, argument));

    private static string Place(char column, uint row) => column + Plain(row);

    private static string Plain(uint number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string words) => words.Length <= LongestQuote ? words : words[..LongestQuote] + "…";
}
