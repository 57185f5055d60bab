using System.IO.Compression;
using Xanh.Programme.Messages;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Programme.Training;
using Xanh.Publishing.Papers;
using Xanh.Publishing.Training;
using Xanh.Web.Access;

namespace Xanh.Web.Training;

/// <summary>Prints the certificates of an event.</summary>
public sealed class CertificateDesk(TrainingQueries training, ReportingDesk desk, UnitHeads heads, PdfPrinter pdf, SiteAddress site)
{
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Pdf = "application/pdf";
    public const string Zip = "application/zip";

    /// <param name="ordinal">Of one certificate; null for all that are valid.</param>
    /// <param name="ending"><c>docx</c>; <c>pdf</c>, one file; <c>zip</c>, one .pdf each.</param>
    /// <returns>The file, its type and name; null when there is nothing to print, or no LibreOffice for a .pdf.</returns>
    public async Task<(byte[] Content, string Type, string Name)?> PrintAsync(Guid id, int? ordinal, string ending, CancellationToken cancellation)
    {
        if (await training.FindAsync(id, cancellation) is not { } details)
            return null;
        var chosen = details.Certificates.Where(c => ordinal is null ? c.RevokedOn is null : c.Ordinal == ordinal).ToList();
        if (chosen.Count == 0)
            return null;
        var (from, signature) = await SignerAsync(cancellation);
        var name = ordinal is null ? "chung-nhan" : "chung-nhan-" + FileNameOf(chosen[0]);
        var contents = chosen.ConvertAll(c => ContentOf(c, details));
        if (ending == "zip")
            return await ZipAsync([.. contents.Select(c => (ReadOnlyMemory<byte>)CertificatePaper.Write([c], from, signature))], chosen, cancellation) is { } zip ? (zip, Zip, name + ".zip") : null;
        var paper = CertificatePaper.Write(contents, from, signature);
        if (ending != "pdf")
            return (paper, Docx, name + ".docx");
        return await pdf.PrintAsync([paper], cancellation) is [var printed] ? (printed.ToArray(), Pdf, name + ".pdf") : null;
    }

    private static string FileNameOf(TrainingCertificate certificate) => certificate.PrintedNumber.Replace('/', '-');

    private async Task<byte[]?> ZipAsync(IReadOnlyList<ReadOnlyMemory<byte>> papers, List<TrainingCertificate> certificates, CancellationToken cancellation)
    {
        if (await pdf.PrintAsync(papers, cancellation) is not { } printed)
            return null;
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < printed.Count; i++)
            {
                await using var part = zip.CreateEntry(FileNameOf(certificates[i]) + ".pdf", CompressionLevel.Fastest).Open();
                await part.WriteAsync(printed[i], cancellation);
            }
        }
        return content.ToArray();
    }

    // The standing agency issues them and its head signs.
    private async Task<(PaperBodies From, PaperSignature Signature)> SignerAsync(CancellationToken cancellation)
    {
        var units = await desk.UnitsAsync(cancellation);
        var standing = units.Standing ?? units.Units[0];
        var from = PaperBodies.Of(standing, units.Units.FirstOrDefault(u => u.Kind == UnitKind.Province));
        var head = await heads.OfAsync(standing.Code, training.Today, cancellation);
        return (from, new PaperSignature(from.Powers, head?.Position ?? from.Office, head?.PersonName));
    }

    private CertificateContent ContentOf(TrainingCertificate certificate, EventDetails details)
    {
        var address = site.Of(TrainingAddresses.CheckOf(certificate.Code));
        DateOnly? first = details.Sessions.Count == 0 ? null : details.Sessions[0].On;
        return new CertificateContent(
            certificate.PrintedNumber, certificate.PersonName, certificate.Organisation, details.Event.Name, first, details.Sessions.Count == 0 ? null : details.Sessions[^1].On, details.Event.Place,
            certificate.IssuedOn, address, certificate.Code, QrPng.Of(address));
    }
}
