using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xanh.Programme.Access;
using Xanh.Programme.HumanResources.Forecasting;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Work;
using Xanh.Publishing.HumanResources;
using Xanh.Web.HumanResources;
using Xanh.Web.Layout;

namespace Xanh.Web.Api;

/// <summary>Labour surveys as .xlsx: links, answers, forecast, and the form of one enterprise.</summary>
internal static class SurveyFiles
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapSurveyFiles(this IEndpointRouteBuilder routes)
    {
        var keeps = new RequiresAttribute(Permission.KeepRegisters);
        routes.MapGet("/lam-viec/nhan-luc/{year:int}/duong-dan.xlsx", LinksAsync).WithMetadata(keeps);
        routes.MapGet("/lam-viec/nhan-luc/{year:int}/tra-loi.xlsx", AnswersAsync).WithMetadata(keeps);
        routes.MapGet("/lam-viec/nhan-luc/{year:int}/du-bao.xlsx", ForecastAsync).WithMetadata(new RequiresAttribute(Permission.SeeWork));
        routes.MapGet("/khao-sat/{code}/phieu.xlsx", FormAsync).WithMetadata(new AllowAnonymousAttribute());
    }

    private static async Task<IResult> LinksAsync(int year, HttpRequest request, SurveyQueries surveys, UnitNameQueries names, CancellationToken cancellation)
    {
        if (await surveys.FindAsync(year, cancellation) is not { } survey)
            return Results.NotFound();
        var units = await names.AllAsync(cancellation);
        var (rows, _) = await surveys.InvitationsAsync(survey.Id, new InvitationFilter(), cancellation: cancellation);
        var site = request.Scheme + "://" + request.Host + request.PathBase;
        return File(InvitationSheet.Write(year, rows, units.HolderOf, code => site + SurveyAddresses.Form(code), CultureOf(request)), $"duong-dan-khao-sat-{year}.xlsx");
    }

    private static async Task<IResult> AnswersAsync(int year, HttpRequest request, SurveyQueries surveys, ResultQueries results, CancellationToken cancellation)
    {
        if (await surveys.FindAsync(year, cancellation) is not { } survey)
            return Results.NotFound();
        var culture = CultureOf(request);
        var occupations = await surveys.OccupationsAsync(cancellation);
        var entries = (await results.AllAsync(survey.Id, cancellation)).SelectMany(a => a.Answer.Lines.Count == 0
            ? [new AnswerTableSheet.Entry(a.Key, a.Enterprise, a.Answer.Workers, null, null)]
            : survey.Occupations.Select(id => a.Answer.Lines.Find(l => l.OccupationId == id)).OfType<SurveyLine>().Select(
                l => new AnswerTableSheet.Entry(a.Key, a.Enterprise, a.Answer.Workers, occupations[l.OccupationId].NameIn(culture), l))).ToList();
        return File(AnswerTableSheet.Write(year, entries, culture), $"tra-loi-khao-sat-{year}.xlsx");
    }

    private static async Task<IResult> ForecastAsync(int year, HttpRequest request, SurveyQueries surveys, ForecastQueries forecasts, CancellationToken cancellation) =>
        await surveys.FindAsync(year, cancellation) is { } survey
            ? File(ForecastSheet.Write(await forecasts.OfAsync(survey, cancellation), CultureOf(request)), $"du-bao-nhan-luc-{year}.xlsx")
            : Results.NotFound();

    private static async Task<IResult> FormAsync(string code, HttpRequest request, SurveyForms forms, CancellationToken cancellation)
    {
        var found = await forms.FindAsync(code, request.HttpContext.Connection.RemoteIpAddress?.ToString(), cancellation);
        if (found.Value is not { } form)
            return Results.NotFound();
        var fill = form.Invitation is { DraftedAt: null, SentAt: null } ? form.Earlier : form.Invitation;
        return File(SurveySheet.Write(form, fill, CultureOf(request)), $"phieu-khao-sat-{form.Survey.Year}.xlsx");
    }

    private static IResult File(byte[] content, FormattableString name) => Results.File(content, Xlsx, name.ToString(CultureInfo.InvariantCulture));

    private static CultureInfo CultureOf(HttpRequest request) => Language.Of(request.HttpContext);
}
