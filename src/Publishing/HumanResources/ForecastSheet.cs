using System.Globalization;
using Xanh.Programme.HumanResources;
using Xanh.Programme.HumanResources.Forecasting;
using Xanh.Publishing.Annexes;

namespace Xanh.Publishing.HumanResources;

/// <summary>A forecast with everything it is made of, a row for each occupation and year.</summary>
public static class ForecastSheet
{
    public static byte[] Write(Forecast forecast, CultureInfo culture)
    {
        string T(string key, params object[] arguments) => PublishingTexts.Table.Format(key, culture, arguments);
        var factor = forecast.Factor?.Value ?? 0;
        SheetColumn<(OccupationForecast Of, HorizonForecast In)>[] columns =
        [
            new(T("forecast-sheet.occupation"), 44, r => r.Of.Occupation.NameIn(culture)),
            new(T("forecast-sheet.level"), 20, r => OccupationLevel.List.NameOf(r.Of.Occupation.Level, culture)),
            new(T("forecast-sheet.year"), 8, r => new CalendarYear(forecast.Survey.Year + r.In.Years)),
            new(T("forecast-sheet.jobs-reported"), 12, r => r.Of.Reported.Jobs),
            new(T("forecast-sheet.need-reported"), 12, r => r.In.NeedReported),
            new(T("forecast-sheet.factor"), 10, _ => decimal.Round(factor, 4)),
            new(T("forecast-sheet.jobs"), 12, r => r.In.Jobs),
            new(T("forecast-sheet.need"), 12, r => r.In.Need),
            new(T("forecast-sheet.rate"), 10, r => forecast.Assumptions.ReplacementRate),
            new(T("forecast-sheet.replacement"), 12, r => r.In.Replacement),
            new(T("forecast-sheet.demand"), 12, r => r.In.Demand),
            new(T("forecast-sheet.graduates"), 12, r => r.Of.Graduates),
            new(T("forecast-sheet.staying"), 10, r => forecast.Assumptions.StayingShare),
            new(T("forecast-sheet.trained"), 12, r => r.In.Trained),
            new(T("forecast-sheet.supply"), 12, r => r.In.Supply),
            new(T("forecast-sheet.gap"), 12, r => r.In.Gap),
        ];
        var rows = forecast.Occupations.SelectMany(o => o.Horizons.Select(h => (o, h))).ToList();
        var coverage = forecast.Coverage;
        return SheetWriter.Write(
            T("forecast-sheet.name"), T("forecast-sheet.title", forecast.Survey.Year, coverage.Answered.ToString("N0", culture), coverage.Addressed.ToString("N0", culture)), columns, rows);
    }
}
