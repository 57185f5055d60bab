using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;

namespace Xanh.Testing;

/// <summary>Reviews of the sample plan in a test database, and what a reviewer does in them.</summary>
internal static class SampleReview
{
    public static Actor Reviewer { get; } = new(new Guid("00000000-0000-0000-0000-0000000000a1"), "Lê Thị Rà Soát", null, [Role.Coordinator]);

    public static Actor Second { get; } = new(new Guid("00000000-0000-0000-0000-0000000000a2"), "Phạm Văn Đối Chiếu", null, [Role.Coordinator]);

    public static Actor Reporter { get; } = new(new Guid("00000000-0000-0000-0000-0000000000a3"), "Ngô Báo Cáo", "M02", [Role.Reporter]);

    /// <summary>A review of the sample plan, open.</summary>
    public static Task<Guid> OpenReviewAsync(this TestDatabase database, PlanReading? reading = null, string digest = "d1") => database.RunAsync(async (ProgrammeDb db) =>
    {
        var review = new PlanReview
        {
            ProvinceId = "mau",
            Id = Guid.NewGuid(),
            StartedBy = Reviewer.Id,
            StartedByName = Reviewer.Name,
            StartedAt = new DateTimeOffset(2026, 3, 10, 1, 0, 0, TimeSpan.Zero),
            Digest = digest,
        };
        review.Files.Add(new ReviewFile { ProvinceId = "mau", ReviewId = review.Id, Ordinal = 1, Name = "ke-hoach.docx", Length = 3, Sha256 = new string('a', 64) });
        review.Begin();
        review.Open(reading ?? WithoutAmendment(), new DateTimeOffset(2026, 3, 10, 1, 0, 0, TimeSpan.Zero));
        db.PlanReviews.Add(review);
        await db.SaveChangesAsync();
        return review.Id;
    });

    public static PlanReading WithoutAmendment() => SampleReading.Of() with { Amendments = [] };

    public static Task<PlanReview> ReviewAsync(this TestDatabase database, Guid id) => database.RunAsync((ProgrammeDb db) =>
        db.PlanReviews.AsNoTracking().Include(r => r.Items.OrderBy(i => i.Number)).Include(r => r.Files).SingleAsync(r => r.Id == id));

    public static async Task<ReviewItem> ItemAsync(this TestDatabase database, Guid id, string text) =>
        (await database.ReviewAsync(id)).Items.First(i => i.Kind == SourceMarkKind.Task && i.Read<PlanTask>().Text.Contains(text, StringComparison.Ordinal));

    /// <summary>Confirms as a person who has seen everything.</summary>
    public static async Task<Outcome<ConfirmReview.Result>> ConfirmAsync(this TestDatabase database, Guid id, Actor? actor = null, int? version = null)
    {
        var seen = version ?? (await database.ReviewAsync(id)).Version;
        return await database.RunAsync((ConfirmReview confirm) => confirm.RunAsync(new ConfirmReview.Request(id, seen, AllChecks), actor ?? Reviewer));
    }

    public static IReadOnlyList<string> AllChecks { get; } =
        ["no-task", "unsure", "alike", "past-deadline", "no-lead", "unknown-agency", "no-number", "no-date", "no-title", "no-signer", "same-number", "dissolved-unit", "unseen", "issuer-unknown", "period-over"];
}
