using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xanh.Programme.Access;
using Xanh.Programme.Journal;
using Xanh.Web.Layout;

namespace Xanh.Web.Api;

/// <summary>The sealed journal as a file that can be verified elsewhere.</summary>
internal static class JournalFiles
{
    public static void MapJournalFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/lam-viec/nhat-ky.jsonl", ExportAsync).WithMetadata(new RequiresAttribute(Permission.ReadJournal));

    private static IResult ExportAsync(JournalQueries journal, CancellationToken cancellation) =>
        Results.Stream(
            async stream =>
            {
                await using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
                await JournalExport.WriteAsync(journal.ChainAsync(cancellation), text, cancellation);
            },
            "application/x-ndjson",
            "nhat-ky.jsonl");
}
