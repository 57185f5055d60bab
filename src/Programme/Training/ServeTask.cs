using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Says which task of a plan an event serves, or that it serves none.</summary>
public sealed class ServeTask(ProgrammeDb db, CurrentProvince province, TrainingDesk desk)
{
    /// <param name="Task">Null for none.</param>
    public sealed record Request(Guid EventId, int Version, (Guid PlanId, int Ordinal)? Task);

    /// <returns>The event; refuses <c>not-allowed</c>, <c>no-such-event</c>, <c>changed-meanwhile</c>, <c>no-such-task</c>.</returns>
    public async Task<Outcome<TrainingEvent>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(request.EventId, actor, cancellation);
        if (!opened.Succeeded)
            return opened;
        if (opened.Value.Version != request.Version)
            return new Refusal("changed-meanwhile");
        if (request.Task is var (planId, ordinal) && !await db.PlannedTasks.AnyAsync(t => t.ProvinceId == province.Id && t.PlanId == planId && t.Ordinal == ordinal, cancellation))
            return new Refusal("no-such-task");
        opened.Value.Serve(request.Task?.PlanId, request.Task?.Ordinal);
        return await db.SaveAsync(actor.Does("serve-task"), cancellation) is { } refusal ? refusal : opened;
    }
}
