using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Journal;

/// <summary>
/// Honours a person's right to erasure in the journal: without its salt no hash of a personal value of the record can be proved or guessed
/// again, while every entry, and with it the chain, stays as it was sealed.
/// </summary>
public sealed class ErasePersonal(ProgrammeDb db, CurrentProvince province)
{
    /// <returns>The record's subject; refuses <c>not-allowed</c> and <c>nothing-personal</c>.</returns>
    public async Task<Outcome<string>> RunAsync(string subject, string reason, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepAccounts))
            return new Refusal("not-allowed");
        var salt = await db.PersonalSalts.SingleOrDefaultAsync(s => s.ProvinceId == province.Id && s.Subject == subject, cancellation);
        if (salt is null)
            return new Refusal("nothing-personal");
        db.PersonalSalts.Remove(salt);
        var deed = actor.Does("erase-personal", reason);
        db.Tell(deed, province.Id, subject);
        if (await db.SaveAsync(deed, cancellation) is { } refusal)
            return refusal;
        return subject;
    }
}
