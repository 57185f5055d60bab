using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Journal;
using Xanh.Programme.Registers;

namespace Xanh.Storage.Tests.Registers;

public class RegisterFlowTests
{
    private const string Enterprises = Enterprise.Register;
    private const string Facilities = Facility.Register;

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_record_is_entered_changed_and_told_in_the_journal(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var id = await registers.EnterAsync(
            Enterprises, ("name", "  Công ty   TNHH Sợi Đông Hải "), ("tax-code", "0100 109 106"), ("kind", "cong ty co phan"), ("commune", "phuong van thanh"),
            ("sector", "13"), ("workers", "1.250"), ("revenue", "12.500.000.000"), ("capital", "3 000 000 000 đồng"));
        var view = await registers.ViewAsync(Enterprises, id);
        view.Name.ShouldBe("Công ty TNHH Sợi Đông Hải");
        view.Typed["kind"].ShouldBe("joint-stock");
        (view.Texts["tax-code"], view.Texts["kind"], view.Texts["commune"], view.Texts["workers"], view.Texts["size"])
            .ShouldBe(("0100109106", "Công ty cổ phần", "Phường Vân Thành", "1.250", "Lớn"));

        // What the form showed is understood again.
        (await registers.SaveAsync(Enterprises, id, view.Version, [.. view.Typed.Select(t => (t.Key, t.Key == "workers" ? "90" : t.Value))])).Value!.Faults.ShouldBeEmpty();
        (await registers.ViewAsync(Enterprises, id)).Texts["size"].ShouldBe("Nhỏ");

        var told = await registers.Database.RunAsync(async (JournalQueries journal) =>
        {
            var rows = await journal.HistoryAsync(RegisterRecord.SubjectOf(Enterprises, id), 10);
            // The clock of tests stands still: order says nothing.
            return await registers.Database.RunAsync((TellJournal tell) => tell.RunAsync([.. rows.OrderBy(r => r.Action, StringComparer.Ordinal)], RegisterFixture.Vietnamese));
        });
        told.Select(t => t.Row.Action).ShouldBe(["edit-record", "enter-record"]);
        told.ShouldAllBe(t => t.SubjectName.EndsWith("Công ty TNHH Sợi Đông Hải", StringComparison.Ordinal));
        told[0].Changes.Select(c => (c.Field, c.Before, c.After)).ShouldBe([("Quy mô", "Lớn", "Nhỏ"), ("Số lao động", "1.250", "90")], ignoreOrder: true);
        told[1].Changes.Single(c => c.Field == "Xã, phường, đặc khu").After.ShouldBe("Phường Vân Thành");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_wrong_is_told_by_field_and_nothing_is_saved(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var saved = await registers.SaveAsync(
            Enterprises, null, 0, ("name", " "), ("tax-code", "12AB"), ("kind", "nhà máy"), ("commune", "Phường Không Có"), ("workers", "-3"), ("founded-in", "85"),
            ("revenue", "nhiều"), ("sector", "x"), ("website", "javascript:alert(1)"), ("address", new string('a', 301)), ("contact-mail", "ai đó"), ("contact-phone", "gọi tôi"));
        saved.Value!.Id.ShouldBeNull();
        saved.Value.Faults.Select(f => (f.Field, f.Finding.Refusal.Code)).ShouldBe(
            [
                ("name", "field-required"), ("tax-code", "tax-code-form"), ("kind", "field-choice"), ("commune", "field-commune"), ("address", "value-too-long"), ("sector", "sector-form"),
                ("founded-in", "field-year"), ("workers", "field-below"), ("revenue", "money-unreadable"), ("website", "field-web"), ("contact-phone", "field-phone"), ("contact-mail", "field-mail"),
            ]);
        (await registers.AtAsync(Enterprises, office => office.CountAsync())).ShouldBe(0);
        (await registers.SaveAsync(Enterprises, null, 0, [("name", "A")], [], new Actor(Guid.CreateVersion7(), "x", null, [Role.Leader]))).Refusal!.Code.ShouldBe("not-allowed");
        (await registers.SaveAsync(Enterprises, Guid.CreateVersion7(), 0, ("name", "A"))).Refusal!.Code.ShouldBe("no-such-record");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_doubtful_value_stands_with_a_reason_as_long_as_it_is_not_changed(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        (string, string)[] typed = [("name", "Hộ kinh doanh Lò Gạch"), ("tax-code", "0100109107"), ("address", "gọi 0912 345 678")];
        (await registers.SaveAsync(Enterprises, null, 0, typed)).Value!.Faults.Select(f => (f.Field, f.Finding.Refusal.Code, f.Finding.IsDoubt))
            .ShouldBe([("tax-code", "tax-code-check-digit", true), ("address", "field-personal", true)]);
        var id = (await registers.SaveAsync(Enterprises, null, 0, typed, [("tax-code", "Đúng như trên giấy"), ("address", "Số của cơ sở")])).Value!.Id!.Value;
        var view = await registers.ViewAsync(Enterprises, id);
        view.Doubts.ShouldBe([new("tax-code", "tax-code-check-digit", "Đúng như trên giấy"), new("address", "field-personal", "Số của cơ sở")]);

        // Sent again as it stands, no reason is asked for; corrected, the doubt is gone.
        (await registers.SaveAsync(Enterprises, id, 0, [.. view.Typed.Select(t => (t.Key, t.Value)), ("workers-none", "")])).Value!.Faults.ShouldBeEmpty();
        (await registers.SaveAsync(Enterprises, id, 0, ("tax-code", "0100109106"))).Value!.Faults.ShouldBeEmpty();
        (await registers.ViewAsync(Enterprises, id)).Doubts.ShouldHaveSingleItem().Field.ShouldBe("address");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_key_stands_once_and_a_contact_needs_consent(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        await registers.EnterAsync(Enterprises, ("name", "Công ty A"), ("tax-code", "0100109106"));
        var taken = (await registers.SaveAsync(Enterprises, null, 0, ("name", "Công ty B"), ("tax-code", "0100109106"))).Value!.Faults.ShouldHaveSingleItem();
        (taken.Field, taken.Finding.Refusal.Code, taken.Finding.Refusal.Arguments[1]).ShouldBe(("tax-code", "record-key-taken", "Công ty A"));
        (await registers.SaveAsync(Enterprises, null, 0, ("name", "Công ty C"), ("contact-name", "Lê Thị Mẫu"))).Value!.Faults.ShouldHaveSingleItem().Field.ShouldBe("contact-consent");
        var id = await registers.EnterAsync(Enterprises, ("name", "Công ty C"), ("contact-name", "Lê Thị Mẫu"), ("contact-consent", "có"));
        var entry = await registers.Database.RunAsync((JournalQueries journal) => journal.HistoryAsync(RegisterRecord.SubjectOf(Enterprises, id), 1));
        entry[0].Changes.Single(c => c.Field == "Enterprise.ContactName").After.ShouldStartWith("sha256:");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_who_change_one_record_never_overwrite_each_other(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var id = await registers.EnterAsync(Enterprises, ("name", "Công ty A"));
        (await registers.SaveAsync(Enterprises, id, 0, ("name", "Công ty A1"))).Value!.Faults.ShouldBeEmpty();
        (await registers.SaveAsync(Enterprises, id, 0, ("name", "Công ty A2"))).Refusal!.Code.ShouldBe("changed-meanwhile");
        (await registers.ViewAsync(Enterprises, id)).Name.ShouldBe("Công ty A1");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_record_ends_for_a_reason_and_can_stand_again(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var id = await registers.EnterAsync(Enterprises, ("name", "Công ty A"), ("tax-code", "0100109106"));
        async Task<string?> End(int version, string reason) => (await registers.AtAsync(Enterprises, async office => new Said(await office.EndAsync(id, version, reason, RegisterFixture.Keeper)))).Code;
        (await End(0, " ")).ShouldBe("record-reason");
        (await End(7, "Giải thể")).ShouldBe("changed-meanwhile");
        (await End(0, "Giải thể")).ShouldBeNull();
        (await End(1, "Giải thể")).ShouldBe("record-ended");
        (await registers.SaveAsync(Enterprises, id, 1, ("name", "B"))).Refusal!.Code.ShouldBe("record-ended");
        (await registers.NamesAsync(Enterprises, RegisterFilter.None)).ShouldBeEmpty();
        (await registers.NamesAsync(Enterprises, new RegisterFilter { WithEnded = true })).ShouldBe(["Công ty A"]);

        // Its key is free again, and taken when it comes back.
        var other = await registers.EnterAsync(Enterprises, ("name", "Công ty B"), ("tax-code", "0100109106"));
        (await registers.AtAsync(Enterprises, async office => new Said(await office.ReopenAsync(id, 1, "Ghi nhầm", RegisterFixture.Keeper)))).Code.ShouldBe("record-key-taken");
        await registers.SaveAsync(Enterprises, other, 0, ("tax-code", ""));
        (await registers.AtAsync(Enterprises, async office => new Said(await office.ReopenAsync(id, 1, "Ghi nhầm", RegisterFixture.Keeper)))).Code.ShouldBeNull();
        (await registers.ViewAsync(Enterprises, id)).ShouldSatisfyAllConditions(v => v.EndedOn.ShouldBeNull(), v => v.Version.ShouldBe(2));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Alike_records_are_found_and_merged_and_links_follow(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var kept = await registers.EnterAsync(Enterprises, ("name", "Công ty Gốm Hòa Bình"), ("commune", "40003"), ("tax-code", "0100109106"));
        var ended = await registers.EnterAsync(Enterprises, ("name", "CÔNG TY GỐM HOÀ BÌNH"), ("commune", "Phường Vân Thành"), ("workers", "12"));
        await registers.EnterAsync(Enterprises, ("name", "Công ty Gốm Hòa Bình"), ("commune", "40006"));
        var alike = (await registers.AtAsync(Enterprises, office => office.AlikeAsync(10))).ShouldHaveSingleItem();
        alike.Members.Select(m => m.Id).ShouldBe([kept, ended], ignoreOrder: true);
        (await registers.AtAsync(Enterprises, office => office.AlikeAsync(kept))).ShouldHaveSingleItem().Id.ShouldBe(ended);

        // Three have the name: only the one with the key is meant by it, the other by what the form showed.
        (await registers.SaveAsync(Facilities, null, 0, ("name", "Lò 1"), ("enterprise", "Công ty Gốm Hòa Bình"), ("commune", "40003"))).Value!.Faults.ShouldHaveSingleItem().Finding.Refusal.Code.ShouldBe("field-link");
        var first = await registers.EnterAsync(Facilities, ("name", "Lò 1"), ("enterprise", "0100109106"), ("commune", "40003"));
        var second = await registers.EnterAsync(Facilities, ("name", "Lò 2"), ("enterprise", ended.ToString()), ("commune", "40003"));
        (await registers.ViewAsync(Facilities, first)).Texts["enterprise"].ShouldBe("0100109106 · Công ty Gốm Hòa Bình");
        (await registers.SaveAsync(Facilities, second, 0, [.. (await registers.ViewAsync(Facilities, second)).Typed.Select(t => (t.Key, t.Value))])).Value!.Faults.ShouldBeEmpty();

        async Task<string?> Merge(MergeOrder order) => (await registers.AtAsync(Enterprises, async office => new Said(await office.MergeAsync(order, RegisterFixture.Keeper)))).Code;
        (await Merge(new MergeOrder(kept, 0, kept, 0, [], "Trùng"))).ShouldBe("record-merge-itself");
        (await Merge(new MergeOrder(kept, 0, ended, 5, [], "Trùng"))).ShouldBe("changed-meanwhile");
        (await Merge(new MergeOrder(kept, 0, ended, 0, ["workers"], "Trùng"))).ShouldBeNull();
        (await registers.ViewAsync(Enterprises, kept)).Texts["workers"].ShouldBe("12");
        (await registers.ViewAsync(Enterprises, ended)).MergedInto.ShouldBe(kept);
        (await registers.ViewAsync(Facilities, second)).Links["enterprise"].ShouldBe(kept);
        (await registers.Database.RunAsync((RegisterBook book) => book.TiesAsync(Enterprises, kept))).Single(t => t.Register.Code == Facilities).Count.ShouldBe(2);
        (await registers.AtAsync(Enterprises, async office => new Said(await office.ReopenAsync(ended, 1, "x", RegisterFixture.Keeper)))).Code.ShouldBe("record-merged");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_link_is_found_by_key_or_name_and_nothing_else(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var id = (await registers.SaveAsync(Enterprises, null, 0, [("name", "Công ty A"), ("tax-code", "9712345678")], [("tax-code", "Như trên giấy")])).Value!.Id!.Value;
        foreach (var typed in new[] { "Công ty B", "0100109106", "9712345678x", Guid.CreateVersion7().ToString("D") })
            (await registers.SaveAsync(Facilities, null, 0, ("name", "Xưởng"), ("commune", "40003"), ("enterprise", typed))).Value!.Faults.ShouldHaveSingleItem().Finding.Refusal.Code.ShouldBe("field-link", typed);
        foreach (var typed in new[] { "9712345678", "9712345678 · Công ty A", "công ty a" })
            (await registers.ViewAsync(Facilities, await registers.EnterAsync(Facilities, ("name", "Xưởng"), ("commune", "40003"), ("enterprise", typed)))).Links["enterprise"].ShouldBe(id, typed);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Lists_are_searched_without_accents_narrowed_ordered_and_paged(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        await registers.EnterAsync(Enterprises, ("name", "Đá Ốp lát Hoà Sơn"), ("kind", "household"), ("commune", "40006"), ("workers", "5"));
        await registers.EnterAsync(Enterprises, ("name", "Công ty Ăng Lê"), ("kind", "joint-stock"), ("commune", "40003"), ("workers", "40"), ("tax-code", "0100109106"));
        await registers.EnterAsync(Enterprises, ("name", "Công ty Bột Sắn"), ("kind", "joint-stock"), ("commune", "40003"));
        Task<IReadOnlyList<string>> Found(RegisterFilter filter) => registers.NamesAsync(Enterprises, filter);
        string[] all = ["Công ty Ăng Lê", "Công ty Bột Sắn", "Đá Ốp lát Hoà Sơn"];
        (await Found(RegisterFilter.None)).ShouldBe(all);
        (await Found(new RegisterFilter { Descending = true })).ShouldBe(all.Reverse());
        foreach (var typed in new[] { "da op lat", "ĐÁ hòa", "hoà sơn", "hoa son lat" })
            (await Found(new RegisterFilter { Search = typed })).ShouldBe([all[2]], typed);
        (await Found(new RegisterFilter { Search = "0100109106" })).ShouldBe([all[0]]);
        (await Found(new RegisterFilter { Search = "100%_'\"" })).ShouldBeEmpty();
        (await Found(new RegisterFilter { Chosen = new Dictionary<string, string> { ["kind"] = "joint-stock" } })).ShouldBe(all[..2]);
        (await Found(new RegisterFilter { Chosen = new Dictionary<string, string> { ["commune"] = "40006", ["kind"] = "không có", ["revenue"] = "1", ["x"] = "y" } })).ShouldBe([all[2]]);
        (await Found(new RegisterFilter { OrderBy = "workers", Descending = true, Search = "a" })).Count.ShouldBe(3);
        var page = await registers.AtAsync(Enterprises, office => office.ListAsync(RegisterFilter.None, ["workers", "commune", "không"], 200, 2, RegisterFixture.Vietnamese));
        (page.Count, page.Rows.Single().Name, string.Join('|', page.Rows[0].Texts)).ShouldBe((3, all[2], "5|Xã Đồng Chè"));
    }

    private sealed record Said(Programme.Shared.Refusal? Refusal)
    {
        public string? Code => Refusal?.Code;
    }
}
