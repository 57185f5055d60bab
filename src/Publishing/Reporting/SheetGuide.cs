using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Xanh.Programme.Reporting.Rules;

namespace Xanh.Publishing.Reporting;

/// <summary>The page of the workbook that says how it is filled in.</summary>
internal static class SheetGuide
{
    private const int Lines = 7;
    private const double Width = 100;

    public static Worksheet Worksheet(SheetForm form, CultureInfo culture)
    {
        var example = TypedNumber.Show("1234.5", TypedNumber.MarkOf(culture));
        var rows = new SheetData(SheetCells.RowOf(1, SheetCells.Text('A', 1, PublishingTexts.Table.Format("report-sheet.guide", culture), SheetLook.Title)));
        for (var i = 1; i <= Lines; i++)
        {
            var text = PublishingTexts.Table.Format(
                string.Create(CultureInfo.InvariantCulture, $"report-sheet.guide-{i}"), culture, form.UnitName, form.PeriodName, form.DueOn.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), example);
            var row = SheetCells.RowOf((uint)i + 2, SheetCells.Text('A', (uint)i + 2, text, SheetLook.Locked));
            (row.Height, row.CustomHeight) = (SheetCells.HeightOf((text, Width)), true);
            rows.Append(row);
        }
        return new Worksheet(new Columns(new Column { Min = 1, Max = 1, Width = Width, CustomWidth = true }), rows, new SheetProtection { Sheet = true });
    }
}
