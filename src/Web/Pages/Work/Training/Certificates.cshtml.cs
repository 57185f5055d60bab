using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Training;
using Xanh.Web.Layout;
using Xanh.Web.Training;

namespace Xanh.Web.Pages.Work.Training;

/// <summary>The certificates of an event.</summary>
[Requires(Permission.KeepRegisters)]
public sealed class CertificatesModel(TrainingQueries training, IssueCertificates issue, RevokeCertificate revoke, CurrentActor me) : EventPage(training, me)
{
    /// <summary>People who attended and have no valid certificate.</summary>
    public int Entitled => Details.Registrations.Count(r => Details.HasAttended(r) && Details.CertificateOf(r.Number) is null);

    [FromQuery(Name = "khong-co-pdf")]
    public bool NoPdf { get; set; }

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => ShowAsync(id, cancellation);

    public async Task<IActionResult> OnPostIssueAsync(Guid id, CancellationToken cancellation) =>
        await FinishAsync(id, await issue.RunAsync(new IssueCertificates.Request(id), Actor, cancellation), TrainingAddresses.Certificates(id) + "?da-ghi=true", "cap", cancellation);

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, [FromForm(Name = "so")] int ordinal, [FromForm(Name = "ly-do")] string? reason, CancellationToken cancellation) =>
        await FinishAsync(id, await revoke.RunAsync(new RevokeCertificate.Request(id, ordinal, reason ?? ""), Actor, cancellation), TrainingAddresses.Certificates(id) + "?da-ghi=true", "thu-hoi", cancellation);
}
