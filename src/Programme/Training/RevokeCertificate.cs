using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Declares a certificate void; whoever checks it reads the reason.</summary>
public sealed class RevokeCertificate(ProgrammeDb db, CurrentProvince province, TrainingDesk desk)
{
    public sealed record Request(Guid EventId, int Ordinal, string Reason);

    /// <returns>The certificate; refuses <c>not-allowed</c>, <c>no-such-certificate</c>, <c>certificate-revoked</c>, <c>record-reason</c>.</returns>
    public async Task<Outcome<TrainingCertificate>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        if (RecordDesk<TrainingEvent>.ReasonProblem(request.Reason) is { } problem)
            return problem;
        var certificate = await db.Set<TrainingCertificate>().SingleOrDefaultAsync(c => c.ProvinceId == province.Id && c.EventId == request.EventId && c.Ordinal == request.Ordinal, cancellation);
        if (certificate is null)
            return new Refusal("no-such-certificate");
        if (certificate.Revoke(desk.Today, request.Reason.Trim()) is { } refused)
            return refused;
        return await db.SaveAsync(actor.Does("revoke-certificate", request.Reason.Trim()), cancellation) is { } refusal ? refusal : certificate;
    }
}
