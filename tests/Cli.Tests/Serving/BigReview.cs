using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reviews;
using Xanh.Storage;

namespace Xanh.Cli.Tests.Serving;

/// <summary>A database in which a review of very many tasks waits to be confirmed.</summary>
internal sealed class BigReview(ServedDatabase database)
{
    public const int Tasks = 1_200;
    public const string UserName = "ra.soat";
    public const string Password = "Bốn mùa Sông 77";
    public const string Province = "tinh";

    public static Actor Reviewer { get; } = new(new Guid("00000000-0000-0000-0000-0000000000b1"), "Đỗ Thị Rà Soát", null, [Role.Coordinator]);

    public ServiceProvider Services() => database.Services(Province);

    /// <returns>The review.</returns>
    public async Task<Guid> PrepareAsync()
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProgrammeDb>();
        await db.PrepareAsync();
        (await scope.ServiceProvider.GetRequiredService<ImportUnits>().RunAsync(new ImportUnits.Request([new UnitRow("M01", "Sở Công Thương", "department", null, [], IsStanding: true)]), Actor.Xanh)).Refusal.ShouldBeNull();
        (await scope.ServiceProvider.GetRequiredService<CreateAccount>().RunAsync(
            new CreateAccount.Request(UserName, Reviewer.Name, "M01", [Role.Coordinator], Password: Password), Actor.Xanh)).Refusal.ShouldBeNull();
        var id = Guid.CreateVersion7();
        var review = new PlanReview
        {
            ProvinceId = Province, Id = id, StartedBy = Reviewer.Id, StartedByName = Reviewer.Name, StartedAt = TimeProvider.System.GetUtcNow(), Digest = new string('d', 64),
        };
        review.Files.Add(new ReviewFile { ProvinceId = Province, ReviewId = id, Ordinal = 1, Name = "ke-hoach-lon.txt", Length = 3, Sha256 = new string('a', 64) });
        review.Begin();
        review.Open(Reading(), TimeProvider.System.GetUtcNow());
        db.PlanReviews.Add(review);
        await db.SaveChangesAsync();
        return id;
    }

    private static PlanReading Reading()
    {
        var text = new StringBuilder();
        var tasks = new List<PlanTask>();
        for (var n = 1; n <= Tasks; n++)
        {
            var sentence = string.Create(CultureInfo.InvariantCulture, $"Việc {n}: lắp thiết bị đo nước số {n * 7} tại xưởng {n * 13} của cụm {n * 3}.");
            var start = text.Length;
            text.Append(sentence).Append('\n');
            tasks.Add(new PlanTask
            {
                Text = sentence,
                Origin = TaskOrigin.Annex,
                Lead = ["Sở Công Thương"],
                Time = TimeFrame.ByYear("Đến năm 2029", 2029),
                Evidence = new Evidence(new SourceSpan(start, start + sentence.Length), 1, "table-row"),
            });
        }
        return new PlanReading
        {
            Kind = PlanKind.Plan,
            Source = new SourceText(text.ToString(), [], [new SourceTextFile("ke-hoach-lon.txt", Documents.Reading.DocumentFormat.PlainText, new SourceSpan(0, text.Length), Scanned: false)]),
            Facts = new PlanFacts { Number = "90/KH-UBND", Date = new DateOnly(2026, 5, 4), Title = "Kế hoạch nhiều việc", Period = new YearRange(2026, 2030) },
            Tasks = tasks,
        };
    }
}
