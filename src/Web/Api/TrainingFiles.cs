using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Xanh.Programme.Access;
using Xanh.Programme.Training;
using Xanh.Publishing.Registers;
using Xanh.Web.Layout;
using Xanh.Web.Training;

namespace Xanh.Web.Api;

/// <summary>Lists of participants as a table, the table of names to fill in, certificates.</summary>
internal static class TrainingFiles
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const double NameWidth = 32;

    public static void MapTrainingFiles(this IEndpointRouteBuilder routes)
    {
        var keeps = new RequiresAttribute(Permission.KeepRegisters);
        routes.MapGet(TrainingAddresses.List + "/{id:guid}/nguoi.xlsx", PeopleAsync).WithMetadata(keeps);
        routes.MapGet(TrainingAddresses.List + "/mau-danh-sach.xlsx", TemplateAsync).WithMetadata(keeps);
        foreach (var ending in new[] { "docx", "pdf", "zip" })
        {
            routes.MapGet(
                TrainingAddresses.List + "/{id:guid}/chung-nhan." + ending,
                ([FromRoute] Guid id, [FromQuery(Name = "so")] int? ordinal, CertificateDesk desk, CancellationToken cancellation) => CertificatesAsync(id, ending, ordinal, desk, cancellation)).WithMetadata(keeps);
        }
    }

    private static async Task<IResult> CertificatesAsync(Guid id, string ending, int? ordinal, CertificateDesk desk, CancellationToken cancellation)
    {
        if (await desk.PrintAsync(id, ordinal, ending, cancellation) is var (content, type, name))
            return Results.File(content, type, name);
        return ending == "docx" ? Results.NotFound() : Results.LocalRedirect(TrainingAddresses.Certificates(id) + "?khong-co-pdf=true");
    }

    private static async Task<IResult> PeopleAsync(Guid id, TrainingQueries training, PageTexts texts, CancellationToken cancellation)
    {
        if (await training.FindAsync(id, cancellation) is not { } details)
            return Results.NotFound();
        List<TableColumn> columns =
        [
            .. Headings(texts), new TableColumn(texts["training.registration"]), .. details.Sessions.Select(s => new TableColumn(texts.Date(s.On) + " – " + s.Topic)),
            new TableColumn(texts["training.attended"]), new TableColumn(texts["training.certificate-number"]),
        ];
        var rows = details.Registrations.Select(r => (IReadOnlyList<object?>)
        [
            r.FullName, r.Organisation, r.Area, TrainingLabels.Of(r.Group, texts.Culture), r.Mail, r.Phone, TrainingLabels.Of(r.State, texts.Culture),
            .. details.Sessions.Select(s => details.Present.Contains((s.Number, r.Number)) ? "x" : null), details.HasAttended(r) ? "x" : null, details.CertificateOf(r.Number)?.PrintedNumber,
        ]);
        return await SheetAsync("nguoi-tham-du.xlsx", details.Event.Name, columns, rows, cancellation);
    }

    private static Task<IResult> TemplateAsync(PageTexts texts, CancellationToken cancellation) => SheetAsync("mau-danh-sach.xlsx", texts["training.people"], [.. Headings(texts)], [], cancellation);

    private static IEnumerable<TableColumn> Headings(PageTexts texts) =>
    [
        new(texts["training.full-name"], NameWidth), new(texts["training.organisation"], NameWidth), new(texts["training.area"]), new(texts["training.group"]), new(texts["training.mail"]), new(texts["training.phone"]),
    ];

    private static async Task<IResult> SheetAsync(string name, string sheet, List<TableColumn> columns, IEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellation)
    {
        var content = new MemoryStream();
        await TableSheet.WriteAsync(content, sheet, columns, OneByOne(rows), cancellation);
        return Results.File(content.ToArray(), Xlsx, name);
    }

    private static async IAsyncEnumerable<IReadOnlyList<object?>> OneByOne(IEnumerable<IReadOnlyList<object?>> rows)
    {
        foreach (var row in rows)
            yield return row;
        await Task.CompletedTask;
    }
}
