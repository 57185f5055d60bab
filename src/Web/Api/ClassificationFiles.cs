using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xanh.Programme.Access;
using Xanh.Programme.Classification;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;
using Xanh.Publishing.Registers;
using Xanh.Web.Classification;
using Xanh.Web.Layout;

namespace Xanh.Web.Api;

/// <summary>Classified enterprises and the changes of a trial as .xlsx, rules as .json.</summary>
internal static class ClassificationFiles
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int BatchLength = 500;
    private const double NameWidth = 44;
    private const double ReasonWidth = 60;

    private static readonly string[] Times = ["class.before", "class.after"];

    public static void MapClassificationFiles(this IEndpointRouteBuilder routes)
    {
        var sees = new RequiresAttribute(Permission.SeeWork);
        routes.MapGet("/lam-viec/xep-loai/danh-sach.xlsx", ListAsync).WithMetadata(sees);
        routes.MapGet("/lam-viec/xep-loai/quy-tac/{number:int}/quy-tac.json", RulesAsync).WithMetadata(sees);
        routes.MapGet("/lam-viec/xep-loai/quy-tac/{number:int}/thu/thay-doi.xlsx", TrialAsync).WithMetadata(sees);
    }

    private static async Task<IResult> ListAsync(HttpRequest request, ClassificationQueries classified, FieldFormats formats, PageTexts texts, CancellationToken cancellation)
    {
        var culture = texts.Culture;
        var communes = (await formats.OfAsync(culture, cancellation)).Communes!;
        TableColumn[] columns =
        [
            new(texts["class.enterprise"], NameWidth), new(texts["campaign.commune"], NameWidth / 2), .. ClassValues.Decisions.Select(d => new TableColumn(ClassValues.NameOf(d, culture), NameWidth / 2)),
            new(texts["class.certainty"], NameWidth / 2), new(texts["class.lacks"], ReasonWidth),
        ];
        return await SheetAsync("xep-loai.xlsx", texts["class.title"], columns, Rows(classified.StreamAsync(ClassQuery.From(request.Query)), communes, culture), cancellation);
    }

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Rows(IAsyncEnumerable<ClassRow> found, ChoiceList communes, CultureInfo culture)
    {
        await foreach (var row in found)
        {
            yield return
            [
                row.Name, communes.NameOf(row.Commune, culture), .. ClassValues.Decisions.Select(d => ClassValues.NameOf(d, row.Outcome[d], culture)), ClassificationLabels.Of(row.State, culture),
                string.Join("; ", row.Missing.Select(k => RuleWords.FactOf(k, culture))),
            ];
        }
    }

    private static async Task<IResult> RulesAsync(int number, RuleQueries rules, CancellationToken cancellation) => await rules.FindAsync(number, cancellation) is { } set
        ? Results.File(Encoding.UTF8.GetBytes(RuleFile.Write(set.Ordered)), "application/json", "quy-tac-xep-loai-" + ClassificationAddresses.Plain(number) + ".json")
        : Results.NotFound();

    private static async Task<IResult> TrialAsync(int number, RuleQueries rules, TrialMemory trials, CurrentProvince province, PageTexts texts, CancellationToken cancellation)
    {
        if (await rules.FindAsync(number, cancellation) is not { } set || trials.Find(province.Id, number, set.Version) is not { } trial)
            return Results.NotFound();
        var culture = texts.Culture;
        TableColumn[] columns =
        [
            new(texts["class.enterprise"], NameWidth),
            .. ClassValues.Decisions.SelectMany(d => Times.Select(when => new TableColumn(ClassValues.NameOf(d, culture) + ": " + texts[when], NameWidth / 2))),
            new(texts["class.how"] + ": " + texts["class.before"], ReasonWidth), new(texts["class.how"] + ": " + texts["class.after"], ReasonWidth),
        ];
        return await SheetAsync("thay-doi-xep-loai.xlsx", texts["class.trial"], columns, Changes(rules, set, trial, culture, cancellation), cancellation);
    }

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Changes(RuleQueries rules, RuleSet set, Trial trial, CultureInfo culture, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var batch in trial.Changes.Chunk(BatchLength))
        {
            foreach (var row in await rules.ExplainAsync(set, batch, cancellation))
            {
                yield return
                [
                    row.Name, .. ClassValues.Decisions.SelectMany(d => new[] { ClassValues.NameOf(d, row.Was[d], culture), ClassValues.NameOf(d, row.Is[d], culture) }),
                    row.Before is { } before ? Told(before, culture) : "", Told(row.After, culture),
                ];
            }
        }
    }

    // "Loại: K2 (tỷ trọng doanh thu môi trường: 62 %)".
    private static string Told(IReadOnlyList<ExplainedDecision> decisions, CultureInfo culture) => string.Join("\n", decisions.Where(d => d.State != DecisionState.NotAsked).Select(d =>
        ClassValues.NameOf(d.Decision, culture) + ": " + (d.Rule.Length > 0 ? d.Rule : ClassificationLabels.Of(d.State, culture))
        + (d.Facts.Count == 0 ? "" : " (" + string.Join("; ", d.Facts.Select(f => RuleWords.FactOf(f.Fact, f.Group, culture) + ": " + RuleWords.ValueOf(f, culture))) + ")")));

    private static async Task<IResult> SheetAsync(string name, string sheet, IReadOnlyList<TableColumn> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellation)
    {
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            await TableSheet.WriteAsync(file, sheet, columns, rows, cancellation);
            file.Position = 0;
            return Results.File(file, Xlsx, name);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
