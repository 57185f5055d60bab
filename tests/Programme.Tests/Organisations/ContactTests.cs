using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Tests.Organisations;

public class ContactTests
{
    [Fact]
    public async Task A_new_head_ends_the_time_of_the_one_before()
    {
        await using var bench = await UnitBench.StartAsync();
        await RecordAsync(bench, 0, "Nguyễn Thị Mẫu", new(2024, 1, 1));
        (await RecordAsync(bench, 1, "Phạm Văn Mẫu", new(2026, 1, 1))).Refusal.ShouldBeNull();
        var heads = (await bench.UnitAsync("A")).Contacts.OrderBy(c => c.From).ToList();
        heads[0].To.ShouldBe(new DateOnly(2025, 12, 31));
        heads.Single(c => c.IsOn(UnitBench.Day)).PersonName.ShouldBe("Phạm Văn Mẫu");
    }

    [Fact]
    public async Task The_journal_keeps_no_name_and_no_number()
    {
        await using var bench = await UnitBench.StartAsync();
        await RecordAsync(bench, 0, "Nguyễn Thị Mẫu", new(2024, 1, 1));
        var told = await bench.Database.RunAsync((ProgrammeDb db) => db.JournalEntries.SingleAsync(e => e.Action == "record-contact"));
        told.Changes.ShouldNotContain("Mẫu");
        told.Changes.ShouldNotContain("0900");
        told.Changes.ShouldContain("sha256:");
    }

    [Fact]
    public async Task A_time_ends_once_and_not_before_it_began()
    {
        await using var bench = await UnitBench.StartAsync();
        await RecordAsync(bench, 0, "Nguyễn Thị Mẫu", new(2024, 1, 1));
        var ordinal = (await bench.UnitAsync("A")).Contacts.Single().Ordinal;
        (await EndAsync(bench, 1, ordinal, new(2023, 1, 1))).Refusal?.Code.ShouldBe("contact-ends-too-early");
        (await EndAsync(bench, 1, ordinal, new(2026, 1, 1))).Refusal.ShouldBeNull();
        (await EndAsync(bench, 2, ordinal, new(2026, 1, 1))).Refusal?.Code.ShouldBe("contact-unknown");
    }

    [Fact]
    public async Task A_mail_address_must_be_one()
    {
        await using var bench = await UnitBench.StartAsync();
        var outcome = await bench.Database.RunAsync((RecordContact record) => record.RunAsync(
            new RecordContact.Request("A", 0, ContactRole.Contact, "Nguyễn Thị Mẫu", null, null, "không có", UnitBench.Day), UnitBench.Coordinator));
        outcome.Refusal?.Code.ShouldBe("contact-mail");
    }

    private static Task<Outcome<OrganisationUnit>> RecordAsync(UnitBench bench, int version, string name, DateOnly from) =>
        bench.Database.RunAsync((RecordContact record) => record.RunAsync(
            new RecordContact.Request("A", version, ContactRole.Head, name, "Giám đốc", "0900 000 000", "mau@example.vn", from), UnitBench.Coordinator));

    private static Task<Outcome<OrganisationUnit>> EndAsync(UnitBench bench, int version, int ordinal, DateOnly lastDay) =>
        bench.Database.RunAsync((EndContact end) => end.RunAsync(new EndContact.Request("A", version, ordinal, lastDay), UnitBench.Coordinator));
}
