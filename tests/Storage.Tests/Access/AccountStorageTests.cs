using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Access;

/// <summary>Accounts from first invitation to hand-over, the same on both databases.</summary>
public class AccountStorageTests
{
    private const string Password = "ThuXanh2026";
    private const string Right = "Bốn mùa Sông 77";

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_person_is_invited_sets_a_password_and_signs_in(string kind)
    {
        await using var database = await CreateAsync(kind);
        var account = await AddAsync(database, "an.nguyen", "Nguyễn Thị Mẫu An", password: null, Role.Reporter);
        var ticket = (await database.RunAsync((IssueTicket issue) => issue.RunAsync(new IssueTicket.Request(account.Id, TicketPurpose.Invitation), Actor.Xanh))).Value.ShouldNotBeNull();
        (await RedeemAsync(database, ticket.Code, "123")).ShouldBe("password-weak");
        (await RedeemAsync(database, ticket.Code, "An.Nguyen-123")).ShouldBe("password-common");
        (await RedeemAsync(database, "0000-0000-0000-0000", Right)).ShouldBe("ticket-unknown");
        (await RedeemAsync(database, ticket.Code.ToLowerInvariant(), Right)).ShouldBeNull();
        (await RedeemAsync(database, ticket.Code, Right)).ShouldBe("ticket-used");
        (await SignInAsync(database, " AN.nguyen ", Right)).ShouldBeNull();
        (await SignInAsync(database, "an.nguyen", Password)).ShouldBe("sign-in-failed");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Five_wrong_passwords_lock_the_account_and_the_journal_says_so(string kind)
    {
        await using var database = await CreateAsync(kind);
        await AddAsync(database, "an.nguyen", "Nguyễn Thị Mẫu An", Password, Role.Reporter);
        for (var i = 1; i < AccountRules.AttemptsBeforeLock; i++)
            (await SignInAsync(database, "an.nguyen", "Sai-Mat-Khau-1")).ShouldBe("sign-in-failed");
        (await SignInAsync(database, "an.nguyen", "Sai-Mat-Khau-1")).ShouldBe("account-locked");
        (await SignInAsync(database, "an.nguyen", Password)).ShouldBe("account-locked");
        (await database.RunAsync((ProgrammeDb db) => db.JournalEntries.CountAsync(e => e.Action == "lock-account"))).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_guessing_program_is_refused_before_a_password_is_hashed(string kind)
    {
        await using var database = await CreateAsync(kind);
        await AddAsync(database, "an.nguyen", "Nguyễn Thị Mẫu An", Password, Role.Reporter);
        var answers = new List<string?>();
        for (var i = 0; i < 60; i++)
            answers.Add(await SignInAsync(database, "an.nguyen", "Sai-Mat-Khau-" + i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        answers.Take(4).ShouldAllBe(a => a == "sign-in-failed");
        answers.Skip(10).ShouldAllBe(a => a == "too-many-attempts");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_who_edit_one_account_do_not_overwrite_each_other(string kind)
    {
        await using var database = await CreateAsync(kind);
        var account = await AddAsync(database, "an.nguyen", "Nguyễn Thị Mẫu An", Password, Role.Reporter);
        Task<string?> EditAsync(int version, params Role[] roles) => database.RunAsync(async (EditAccount edit) =>
            (await edit.RunAsync(new EditAccount.Request(account.Id, version, "Nguyễn Thị An", null, "M02", roles), Actor.Xanh)).Refusal?.Code);
        var shown = (await FindAsync(database, account.Id)).Version;
        (await EditAsync(shown, Role.Reporter, Role.UnitHead)).ShouldBeNull();
        (await EditAsync(shown, Role.Leader)).ShouldBe("changed-meanwhile");
        var row = await FindAsync(database, account.Id);
        row.Roles.ShouldBe([Role.Reporter, Role.UnitHead]);
        row.UnitName.ShouldBe("Sở Tài chính");
        // Roles alone count as a change too.
        (await EditAsync(row.Version, Role.Reporter)).ShouldBeNull();
        (await FindAsync(database, account.Id)).Version.ShouldBeGreaterThan(row.Version);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_last_administrator_stays(string kind)
    {
        await using var database = await CreateAsync(kind);
        var account = await AddAsync(database, "quantri", "Lê Văn Mẫu Trị", Password, Role.Administrator);
        var version = (await FindAsync(database, account.Id)).Version;
        (await database.RunAsync((EditAccount edit) => edit.RunAsync(new EditAccount.Request(account.Id, version, "Lê", null, null, [Role.Leader]), Actor.Xanh))).Refusal!.Code.ShouldBe("last-administrator");
        (await database.RunAsync((CloseAccount close) => close.RunAsync(new CloseAccount.Request(account.Id, Open: false, "nghỉ hưu"), Actor.Xanh))).Refusal!.Code.ShouldBe("last-administrator");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_successor_takes_over_unit_and_roles_and_the_predecessor_is_out_at_once(string kind)
    {
        await using var database = await CreateAsync(kind);
        var leaves = await AddAsync(database, "an.nguyen", "Nguyễn Thị Mẫu An", Password, Role.Reporter, Role.UnitHead);
        var follows = await AddAsync(database, "binh.tran", "Trần Văn Mẫu Bình", Password);
        var session = await database.RunAsync((StartSession start) => start.RunAsync(new StartSession.Request(leaves.Id, "10.0.0.1", "test")));
        (await database.RunAsync((SessionQueries sessions) => sessions.FindAsync(session.Id))).ShouldNotBeNull().Actor.Roles.ShouldBe([Role.Reporter, Role.UnitHead]);
        var done = await database.RunAsync((HandOver hand) => hand.RunAsync(new HandOver.Request(leaves.Id, follows.Id, "chuyển công tác"), Actor.Xanh));
        done.Refusal.ShouldBeNull();
        (await FindAsync(database, follows.Id)).Roles.ShouldBe([Role.Reporter, Role.UnitHead]);
        (await FindAsync(database, leaves.Id)).DisabledReason.ShouldBe("chuyển công tác");
        (await database.RunAsync((SessionQueries sessions) => sessions.FindAsync(session.Id))).ShouldBeNull();
        (await SignInAsync(database, "an.nguyen", Password)).ShouldBe("account-disabled");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_authenticator_app_and_its_recovery_codes_open_once_each(string kind)
    {
        await using var database = await CreateAsync(kind);
        var account = await AddAsync(database, "an.nguyen", "Nguyễn Thị Mẫu An", Password, Role.Reporter);
        var me = new Actor(account.Id, account.FullName, null, [Role.Reporter]);
        var setup = (await database.RunAsync((SecondFactor second) => second.BeginAsync(me))).Value.ShouldNotBeNull();
        var now = database.Services.GetService(typeof(TimeProvider)).ShouldBeAssignableTo<TimeProvider>()!.GetUtcNow();
        (await database.RunAsync((SecondFactor second) => second.TurnOnAsync("000000", me))).Refusal!.Code.ShouldBe("time-code-wrong");
        var codes = (await database.RunAsync((SecondFactor second) => second.TurnOnAsync(TimeCode.Of(setup.Key, now), me))).Value.ShouldNotBeNull();
        codes.Count.ShouldBe(10);
        async Task<string?> CheckAsync(string code) =>
            (await database.RunAsync((CheckSecondFactor check) => check.RunAsync(new CheckSecondFactor.Request(account.Id, code, "10.0.0.1")))).Refusal?.Code;
        (await CheckAsync(TimeCode.Of(setup.Key, now))).ShouldBe("time-code-wrong", "it was used to turn it on");
        (await CheckAsync(TimeCode.Of(setup.Key, now.AddSeconds(30)))).ShouldBeNull();
        (await CheckAsync(TimeCode.Of(setup.Key, now.AddSeconds(30)))).ShouldBe("time-code-wrong");
        (await CheckAsync(codes[0].ToLowerInvariant())).ShouldBeNull();
        (await CheckAsync(codes[0])).ShouldBe("time-code-wrong");
        var kept = await database.RunAsync((ProgrammeDb db) => db.Set<IdentityUserToken<Guid>>().Select(t => t.Value!).ToListAsync());
        string.Join(' ', kept).ShouldNotContain(codes[1]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Many_accounts_are_opened_all_or_none(string kind)
    {
        await using var database = await CreateAsync(kind);
        await AddAsync(database, "an.nguyen", "Nguyễn Thị Mẫu An", Password, Role.Reporter);
        NewAccountLine[] lines =
        [
            new(3, "Lý Văn Mẫu Một", "mot.ly", "SCT", "", ""),
            new(4, "", "an.nguyen", "Sở Không Có", "Vua", "khong-phai-thu"),
            new(5, "Lý Thị Mẫu Hai", "mot.ly", "M02", "Thủ trưởng đơn vị", "hai@example.vn"),
        ];
        Task<AccountBatch> RunAsync(IReadOnlyList<NewAccountLine> rows, bool dryRun) => database.RunAsync(async (CreateAccounts create) =>
            (await create.RunAsync(new CreateAccounts.Request(rows, dryRun), Actor.Xanh)).Value!);
        var faulty = await RunAsync(lines, dryRun: false);
        faulty.Faults.Select(f => f.Cell + " " + f.Refusal.Code).Order(StringComparer.Ordinal)
            .ShouldBe(["A4 account-name-missing", "B4 user-name-taken", "B5 user-name-taken", "C4 unknown-unit", "D4 unknown-role", "E4 email-malformed"]);
        faulty.Issued.ShouldBeEmpty();
        NewAccountLine[] sound = [lines[0], lines[2] with { UserName = "hai.ly" }];
        (await RunAsync(sound, dryRun: true)).Issued.ShouldBeEmpty();
        (await database.RunAsync((AccountQueries accounts) => accounts.ListAsync(new AccountFilter("ly")))).ShouldBeEmpty();
        var made = await RunAsync(sound, dryRun: false);
        made.Issued.Select(i => i.UserName).ShouldBe(["mot.ly", "hai.ly"]);
        (await RedeemAsync(database, made.Issued[1].Code, Right)).ShouldBeNull();
        var found = await database.RunAsync((AccountQueries accounts) => accounts.ListAsync(new AccountFilter("lý thi", Role.UnitHead)));
        found.ShouldHaveSingleItem().UnitCode.ShouldBe("M02");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_first_administrator_gets_a_code_until_there_is_one(string kind)
    {
        await using var database = await CreateAsync(kind);
        (await database.RunAsync((FirstAdministrator first) => first.RunAsync())).ShouldNotBeNull();
        var again = (await database.RunAsync((FirstAdministrator first) => first.RunAsync())).ShouldNotBeNull();
        var set = await database.RunAsync((RedeemTicket redeem) => redeem.RunAsync(new RedeemTicket.Request(again.Code, Right, "Lê Thị Mẫu Đầu", null)));
        set.Value.ShouldNotBeNull().FullName.ShouldBe("Lê Thị Mẫu Đầu");
        (await database.RunAsync((FirstAdministrator first) => first.RunAsync())).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Names_and_secrets_do_not_stand_in_the_journal(string kind)
    {
        await using var database = await CreateAsync(kind);
        await AddAsync(database, "an.nguyen", "Nguyễn Thị Mẫu An", Password, Role.Reporter);
        var told = string.Join('\n', await database.RunAsync((ProgrammeDb db) => db.JournalEntries.Select(e => e.Changes).ToListAsync()));
        told.ShouldContain("Account.FullName");
        told.ShouldContain("RoleGrant");
        told.ShouldNotContain("Mẫu An");
        told.ShouldNotContain("an.nguyen", Case.Insensitive);
        told.ShouldNotContain("PasswordHash");
    }

    private static async Task<Account> AddAsync(TestDatabase database, string userName, string fullName, string? password, params Role[] roles) =>
        (await database.RunAsync((CreateAccount create) => create.RunAsync(new CreateAccount.Request(userName, fullName, "M01", roles, Password: password), Actor.Xanh))).Value.ShouldNotBeNull();

    private static async Task<AccountRow> FindAsync(TestDatabase database, Guid id) =>
        (await database.RunAsync((AccountQueries accounts) => accounts.FindAsync(id))).ShouldNotBeNull();

    private static async Task<string?> RedeemAsync(TestDatabase database, string code, string password) =>
        (await database.RunAsync((RedeemTicket redeem) => redeem.RunAsync(new RedeemTicket.Request(code, password, null, "10.0.0.1")))).Refusal?.Code;

    private static async Task<string?> SignInAsync(TestDatabase database, string userName, string password) =>
        (await database.RunAsync((CheckPassword check) => check.RunAsync(new CheckPassword.Request(userName, password, "10.0.0.1")))).Refusal?.Code;

    private static async Task<TestDatabase> CreateAsync(string kind)
    {
        var database = string.Equals(kind, "SQLite", StringComparison.Ordinal) ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await database.ImportUnitsAsync();
        return database;
    }
}
