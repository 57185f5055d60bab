using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Testing;

namespace Xanh.Storage.Tests;

/// <summary>Only PostgreSQL lets two write at once, so only there can two wait for each other.</summary>
public class DeadlockTests
{
    [Fact]
    public async Task Of_two_saves_that_wait_for_each_other_one_is_made_and_one_is_told()
    {
        await using var database = await TestDatabase.PostgresAsync();
        var plan = (await database.ImportSampleAsync()).Id;
        await using var one = database.Services.CreateAsyncScope();
        await using var other = database.Services.CreateAsyncScope();
        var (first, second) = (one.ServiceProvider.GetRequiredService<ProgrammeDb>(), other.ServiceProvider.GetRequiredService<ProgrammeDb>());
        await using var ofFirst = await first.Database.BeginTransactionAsync();
        await using var ofSecond = await second.Database.BeginTransactionAsync();
        (await AssignAsync(first, plan, 1)).ShouldBeNull();
        (await AssignAsync(second, plan, 2)).ShouldBeNull();

        var refusals = await Task.WhenAll(EndAsync(first, plan, 2, ofFirst), EndAsync(second, plan, 1, ofSecond));

        refusals.Count(r => r is null).ShouldBe(1);
        refusals.Single(r => r is not null)!.Code.ShouldBe("changed-meanwhile");
        (await database.RunAsync((ProgrammeDb db) => db.TaskAssignments.CountAsync())).ShouldBe(2);
    }

    private static async Task<Refusal?> EndAsync(ProgrammeDb db, Guid plan, int task, IDbContextTransaction transaction)
    {
        var refusal = await AssignAsync(db, plan, task);
        await (refusal is null ? transaction.CommitAsync() : transaction.RollbackAsync());
        return refusal;
    }

    private static Task<Refusal?> AssignAsync(ProgrammeDb db, Guid plan, int task)
    {
        db.TaskAssignments.Add(new TaskAssignment { ProvinceId = "mau", PlanId = plan, TaskOrdinal = task, UnitCode = "M01" });
        return db.SaveAsync(Actor.Xanh.Does("assign-work"));
    }
}
