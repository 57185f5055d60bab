using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;

namespace Xanh.Testing;

/// <summary>A document that amends the plan of <see cref="SampleReading"/>: task 1 changed, task 2 dropped, one added.</summary>
internal static class SampleAmendment
{
    private const string Change = "Sửa đổi nhiệm vụ số 1 của Phụ lục";
    private const string Changed = "Xây dựng cơ sở dữ liệu về điện tử, đồ gỗ và dệt may.";
    private const string Drop = "Bãi bỏ các nhiệm vụ sau";
    private const string Dropped = "Tổ chức tập huấn cho cán bộ xã.";
    private const string Add = "Bổ sung nhiệm vụ vào Phụ lục";
    private const string Added = "Mở phòng trưng bày giải pháp tiết kiệm nước.";

    private const string Source =
        "Số: 40/KH-UBND\nSửa đổi Kế hoạch số 12/KH-UBND\n"
        + Change + " như sau:\n- " + Changed + "\n" + Drop + ":\n- " + Dropped + "\n" + Add + ":\n- " + Added + "\n";

    public static PlanReading Reading(DateOnly? date = null) => new()
    {
        Kind = PlanKind.Plan,
        Source = new SourceText(Source, [], [new SourceTextFile("sua-doi.docx", Documents.Reading.DocumentFormat.Docx, new SourceSpan(0, Source.Length), Scanned: false)]),
        Facts = new PlanFacts
        {
            Number = "40/KH-UBND",
            Date = date ?? new DateOnly(2026, 9, 1),
            Type = "Kế hoạch",
            Title = "Sửa đổi Kế hoạch số 12/KH-UBND",
            Sources = new Dictionary<string, Evidence>(StringComparer.Ordinal) { ["number"] = At("40/KH-UBND") },
        },
        Tasks = [Task(Changed), Task(Dropped), Task(Added) with { Lead = ["Sở Tài chính"] }],
        Amendments =
        [
            new Amendment("12/KH-UBND", "1", AmendmentChange.Replace, At(Change)),
            new Amendment("12/KH-UBND", null, AmendmentChange.Drop, At(Drop)),
            new Amendment("12/KH-UBND", "Phụ lục", AmendmentChange.Add, At(Add)),
        ],
    };

    /// <summary>An open review of it, as an amendment of a plan.</summary>
    public static async Task<Guid> OpenAmendmentAsync(this TestDatabase database, Guid planId, PlanReading? reading = null, string digest = "d2")
    {
        var id = await database.OpenReviewAsync(reading ?? Reading(), digest);
        await database.RunAsync((ChoosePurpose choose) => choose.RunAsync(new ChoosePurpose.Request(id, planId), SampleReview.Reviewer));
        return id;
    }

    public static Task<Outcome<PlanReview>> DecideAsync(this TestDatabase database, DecideMatch.Request request) =>
        database.RunAsync((DecideMatch decide) => decide.RunAsync(request, SampleReview.Reviewer));

    private static PlanTask Task(string text) => new() { Text = text, Origin = TaskOrigin.Solution, Section = "I.1", Evidence = At(text) };

    private static Evidence At(string quote)
    {
        var start = Source.IndexOf(quote, StringComparison.Ordinal);
        return new Evidence(new SourceSpan(start, start + quote.Length), 0.9, "solution-bullet");
    }
}
