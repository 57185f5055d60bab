using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Xanh.Programme.Reporting.Rules;

namespace Xanh.Publishing.Reporting;

/// <summary>The sheet of a unit's workbook that is filled in.</summary>
internal sealed class SheetBody(SheetForm form, SheetLists lists, CultureInfo culture)
{
    private static readonly (char Column, double Width)[] Widths =
    [
        (SheetPlaces.Ordinal, 6), (SheetPlaces.Label, 44), (SheetPlaces.Unit, 14), (SheetPlaces.Answer, 44), (SheetPlaces.Help, 40), (SheetPlaces.Earlier, 32),
        (SheetPlaces.Key, 10), (SheetPlaces.Seen, 10), (SheetPlaces.Around, 10),
    ];

    private readonly SheetData rows = new();
    private readonly List<DataValidation> rules = [];
    private readonly List<string> merged = [];
    private uint next = SheetPlaces.HeaderRow + 1;

    public Worksheet Worksheet()
    {
        Head();
        var ordinal = 0;
        foreach (var section in form.Sections)
        {
            Section(section.Heading);
            foreach (var field in section.Fields)
                Field(field, ++ordinal);
        }
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            Frozen(),
            new Columns(Widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w.Width, CustomWidth = true, Hidden = w.Column >= SheetPlaces.Key ? true : null })),
            rows,
            new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false },
            new MergeCells(merged.Select(m => new MergeCell { Reference = m })));
        if (rules.Count > 0)
            sheet.Append(new DataValidations(rules) { Count = (uint)rules.Count });
        sheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        return sheet;
    }

    private void Head()
    {
        rows.Append(SheetCells.RowOf(SheetPlaces.TitleRow, SheetCells.Text('A', SheetPlaces.TitleRow, form.UnitName + " – " + form.PeriodName, SheetLook.Title)));
        rows.Append(SheetCells.RowOf(SheetPlaces.NoteRow, SheetCells.Text('A', SheetPlaces.NoteRow, Text("note", form.DueOn.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)), SheetLook.Note)));
        var names = SheetCells.RowOf(SheetPlaces.NameRow, [.. SheetPlaces.Names.Select(n => SheetCells.Text(n.Column, SheetPlaces.NameRow, n.Name, SheetLook.Plain))]);
        names.Hidden = true;
        rows.Append(names);
        rows.Append(SheetCells.RowOf(
            SheetPlaces.HeaderRow,
            [.. SheetPlaces.Names.TakeWhile(n => n.Column < SheetPlaces.Key).Select(n => SheetCells.Text(n.Column, SheetPlaces.HeaderRow, Text(n.Name), SheetLook.Header))]));
    }

    private void Section(string heading)
    {
        var row = SheetCells.RowOf(next, [.. Widths.TakeWhile(w => w.Column < SheetPlaces.Key).Select(w => SheetCells.Text(w.Column, next, w.Column == 'A' ? heading : "", SheetLook.Section))]);
        (row.Height, row.CustomHeight) = (SheetCells.HeightOf((heading, Widths.TakeWhile(w => w.Column < SheetPlaces.Key).Sum(w => w.Width))), true);
        rows.Append(row);
        merged.Add(string.Create(CultureInfo.InvariantCulture, $"A{next}:F{next}"));
        next++;
    }

    private void Field(SheetField field, int ordinal)
    {
        var (label, unit, help, before) = (field.Label + (field.Rule.Required ? " *" : ""), field.Unit ?? "", SheetHelp.Of(field, culture), field.Earlier ?? "");
        var number = ordinal.ToString(CultureInfo.InvariantCulture);
        var shown = field.Choices.FirstOrDefault(c => string.Equals(c.Code, field.Value, StringComparison.Ordinal))?.Label ?? field.Value;
        var isOpen = field.IsOpen && field.Rule.Kind != AnswerKind.File;
        var row = SheetCells.RowOf(
            next,
            SheetCells.Text(SheetPlaces.Ordinal, next, number, SheetLook.Locked),
            SheetCells.Text(SheetPlaces.Label, next, label, SheetLook.Locked),
            SheetCells.Text(SheetPlaces.Unit, next, unit, SheetLook.Locked),
            field.Rule.IsNumber
                ? SheetCells.Number(SheetPlaces.Answer, next, field.Value, isOpen ? SheetLook.OpenNumber : SheetLook.LockedNumber)
                : SheetCells.Text(SheetPlaces.Answer, next, shown, isOpen ? SheetLook.OpenText : SheetLook.Locked),
            SheetCells.Text(SheetPlaces.Help, next, help, SheetLook.Locked),
            SheetCells.Text(SheetPlaces.Earlier, next, before, SheetLook.Locked),
            SheetCells.Text(SheetPlaces.Key, next, field.Key, SheetLook.Plain),
            SheetCells.Text(SheetPlaces.Seen, next, field.Seen, SheetLook.Plain),
            SheetCells.Text(SheetPlaces.Around, next, SheetCells.Around(number, label, unit, help, before), SheetLook.Plain));
        (row.Height, row.CustomHeight) = (SheetCells.HeightOf((label, 44), (shown, 44), (help, 40), (before, 32)), true);
        rows.Append(row);
        if (isOpen && SheetRules.Of(field, string.Create(CultureInfo.InvariantCulture, $"{SheetPlaces.Answer}{next}"), lists, culture) is { } rule)
            rules.Add(rule);
        next++;
    }

    private string Text(string key, params object[] arguments) => PublishingTexts.Table.Format("report-sheet." + key, culture, arguments);

    private static SheetViews Frozen() => new(new SheetView(
        new Pane
        {
            VerticalSplit = SheetPlaces.HeaderRow,
            TopLeftCell = string.Create(CultureInfo.InvariantCulture, $"A{SheetPlaces.HeaderRow + 1}"),
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        })
    { WorkbookViewId = 0 });
}
