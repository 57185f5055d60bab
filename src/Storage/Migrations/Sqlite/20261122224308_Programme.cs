using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Xanh.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Programme : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    FullName = table.Column<string>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DisabledAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DisabledReason = table.Column<string>(type: "TEXT", nullable: true),
                    TimeCodeStep = table.Column<long>(type: "INTEGER", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Email = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", nullable: true),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "activity_lines",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    EnterpriseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Products = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Capacity = table.Column<long>(type: "INTEGER", nullable: true),
                    CapacityUnit = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Output = table.Column<long>(type: "INTEGER", nullable: true),
                    OutputUnit = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    RevenueShare = table.Column<long>(type: "INTEGER", nullable: true),
                    ExportShare = table.Column<long>(type: "INTEGER", nullable: true),
                    Staff = table.Column<int>(type: "INTEGER", nullable: true),
                    Certificates = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_lines", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "awards",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Criteria = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_awards", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "budget_lines",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TaskOrdinal = table.Column<int>(type: "INTEGER", nullable: true),
                    FundingOrdinal = table.Column<int>(type: "INTEGER", nullable: true),
                    Requested = table.Column<long>(type: "INTEGER", nullable: false),
                    Allotted = table.Column<long>(type: "INTEGER", nullable: false),
                    Disbursed = table.Column<long>(type: "INTEGER", nullable: false),
                    OverspendReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_lines", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "calendar_days",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsWorking = table.Column<bool>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_days", x => new { x.ProvinceId, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "campaign_entries",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    EnterpriseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Earlier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ReviewedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReviewedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_campaign_entries", x => new { x.ProvinceId, x.Year, x.EnterpriseId });
                });

            migrationBuilder.CreateTable(
                name: "campaigns",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    OpenedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_campaigns", x => new { x.ProvinceId, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "class_rule_sets",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Edits = table.Column<int>(type: "INTEGER", nullable: false),
                    InForceAt = table.Column<long>(type: "INTEGER", nullable: true),
                    InForceBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    FormerAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_class_rule_sets", x => new { x.ProvinceId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "contest_entries",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    EventId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Entrant = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    HandedInOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Score = table.Column<long>(type: "INTEGER", nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contest_entries", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "demand_supply",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Demand = table.Column<long>(type: "INTEGER", nullable: true),
                    DomesticSupply = table.Column<long>(type: "INTEGER", nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Coverage = table.Column<long>(type: "INTEGER", nullable: true),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_demand_supply", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "difficulties",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaisedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TaskOrdinal = table.Column<int>(type: "INTEGER", nullable: true),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AddressedTo = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EscalatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AmendedPlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AmendedVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    Reopened = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_difficulties", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "enterprise_classes",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    EnterpriseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Capability = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KindRule = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    GroupRule = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    LevelRule = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    CapabilityRule = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Missing = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    HasSharesOver = table.Column<bool>(type: "INTEGER", nullable: false),
                    Explained = table.Column<string>(type: "TEXT", nullable: false),
                    EnterpriseVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    LineCount = table.Column<int>(type: "INTEGER", nullable: false),
                    LineVersions = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enterprise_classes", x => new { x.ProvinceId, x.EnterpriseId });
                });

            migrationBuilder.CreateTable(
                name: "enterprises",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    TaxCode = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Commune = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    SectorEdition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FoundedIn = table.Column<int>(type: "INTEGER", nullable: true),
                    Workers = table.Column<int>(type: "INTEGER", nullable: true),
                    Revenue = table.Column<long>(type: "INTEGER", nullable: true),
                    Capital = table.Column<long>(type: "INTEGER", nullable: true),
                    Size = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Website = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContactMail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContactConsent = table.Column<bool>(type: "INTEGER", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enterprises", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "experts",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    FullName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Competences = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    CasesDone = table.Column<int>(type: "INTEGER", nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Mail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContactConsent = table.Column<bool>(type: "INTEGER", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_experts", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "facilities",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    EnterpriseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Commune = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Zone = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    SectorEdition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Workers = table.Column<int>(type: "INTEGER", nullable: true),
                    StartedIn = table.Column<int>(type: "INTEGER", nullable: true),
                    Capacity = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EnvironmentalPapers = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Latitude = table.Column<long>(type: "INTEGER", nullable: true),
                    Longitude = table.Column<long>(type: "INTEGER", nullable: true),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContactMail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContactConsent = table.Column<bool>(type: "INTEGER", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_facilities", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "inspections",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ProgrammeYear = table.Column<int>(type: "INTEGER", nullable: true),
                    FacilityId = table.Column<Guid>(type: "TEXT", nullable: true),
                    VisitedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LeadUnit = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Shortcomings = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Deadline = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FollowedUpOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    FollowUp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inspections", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "investment_projects",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Commune = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ZoneId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ServiceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Land = table.Column<long>(type: "INTEGER", nullable: true),
                    CapitalNeed = table.Column<long>(type: "INTEGER", nullable: true),
                    Incentives = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ContactOffice = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    CalledSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_investment_projects", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "journal_entries",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DeedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Changes = table.Column<string>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: true),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal_entries", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "journal_heads",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal_heads", x => x.ProvinceId);
                });

            migrationBuilder.CreateTable(
                name: "labour_surveys",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnswersUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Size = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Commune = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Occupations = table.Column<string>(type: "TEXT", nullable: false),
                    ReplacementRate = table.Column<long>(type: "INTEGER", nullable: false),
                    StayingShare = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_labour_surveys", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "legal_documents",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EffectFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EffectTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Effect = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EffectSeenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReplacedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Website = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_legal_documents", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "media_pieces",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Outlet = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reach = table.Column<int>(type: "INTEGER", nullable: true),
                    EventId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media_pieces", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Box = table.Column<string>(type: "TEXT", maxLength: 220, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Arguments = table.Column<string>(type: "TEXT", nullable: false),
                    Link = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notices", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "occupations",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EnglishName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Skills = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_occupations", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "outbox_mails",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 655, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextTryAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LeaseHolder = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeaseUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_mails", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "personal_salts",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_personal_salts", x => new { x.ProvinceId, x.Subject });
                });

            migrationBuilder.CreateTable(
                name: "plan_reviews",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedByName = table.Column<string>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    LiveDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Stage = table.Column<string>(type: "TEXT", nullable: true),
                    StageDone = table.Column<int>(type: "INTEGER", nullable: false),
                    StageTotal = table.Column<int>(type: "INTEGER", nullable: false),
                    LeaseUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    LeaseHolder = table.Column<Guid>(type: "TEXT", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    RefusalCode = table.Column<string>(type: "TEXT", nullable: true),
                    RefusalCase = table.Column<string>(type: "TEXT", nullable: true),
                    RefusalArguments = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    AmendsPlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PurposeChosen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    NextItemNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedByName = table.Column<string>(type: "TEXT", nullable: true),
                    AbandonReason = table.Column<string>(type: "TEXT", nullable: true),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PlanVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_reviews", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "plans",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    Issuer = table.Column<string>(type: "TEXT", nullable: true),
                    Type = table.Column<string>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    PeriodFrom = table.Column<int>(type: "INTEGER", nullable: true),
                    PeriodTo = table.Column<int>(type: "INTEGER", nullable: true),
                    SignerName = table.Column<string>(type: "TEXT", nullable: true),
                    SignerPosition = table.Column<string>(type: "TEXT", nullable: true),
                    SignerAuthority = table.Column<string>(type: "TEXT", nullable: true),
                    ImportedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CurrentVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "protection_keys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_protection_keys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "register_column_mappings",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Register = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Header = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Columns = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_register_column_mappings", x => new { x.ProvinceId, x.Register, x.Header });
                });

            migrationBuilder.CreateTable(
                name: "register_import_rows",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Row = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_register_import_rows", x => new { x.ProvinceId, x.ImportId, x.Row });
                });

            migrationBuilder.CreateTable(
                name: "register_imports",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Register = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    New = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    Same = table.Column<int>(type: "INTEGER", nullable: false),
                    UndoneAt = table.Column<long>(type: "INTEGER", nullable: true),
                    UndoneBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_register_imports", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "reporting_periods",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpensOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpensByItself = table.Column<bool>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DaysBefore = table.Column<string>(type: "TEXT", nullable: false),
                    EscalateAfter = table.Column<int>(type: "INTEGER", nullable: false),
                    NeedsHead = table.Column<bool>(type: "INTEGER", nullable: false),
                    NamesInPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    AsksWork = table.Column<bool>(type: "INTEGER", nullable: false),
                    AlsoAsked = table.Column<string>(type: "TEXT", nullable: false),
                    OnlyAsked = table.Column<bool>(type: "INTEGER", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DutyOrdinal = table.Column<int>(type: "INTEGER", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PartCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reporting_periods", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "saved_views",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SavedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_saved_views", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "seen_passages",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seen_passages", x => new { x.ProvinceId, x.ReviewId, x.Start, x.End });
                });

            migrationBuilder.CreateTable(
                name: "service_capacities",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Service = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Commune = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ZoneId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Need = table.Column<long>(type: "INTEGER", nullable: true),
                    Capacity = table.Column<long>(type: "INTEGER", nullable: true),
                    Load = table.Column<long>(type: "INTEGER", nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Gap = table.Column<long>(type: "INTEGER", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_service_capacities", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "support_organisations",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Competences = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Commune = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Website = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Since = table.Column<int>(type: "INTEGER", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_support_organisations", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "task_assignments",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskOrdinal = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_assignments", x => new { x.ProvinceId, x.PlanId, x.TaskOrdinal });
                });

            migrationBuilder.CreateTable(
                name: "technologies",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MakerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OtherMaker = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Capacity = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    OfferedSince = table.Column<int>(type: "INTEGER", nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Website = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_technologies", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "training_capacities",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OccupationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Seats = table.Column<int>(type: "INTEGER", nullable: true),
                    Graduates = table.Column<int>(type: "INTEGER", nullable: true),
                    Commune = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_training_capacities", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "training_events",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProgrammeName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    PlannedYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Organiser = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RegisterBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Seats = table.Column<int>(type: "INTEGER", nullable: true),
                    AttendanceShare = table.Column<int>(type: "INTEGER", nullable: true),
                    Cost = table.Column<long>(type: "INTEGER", nullable: true),
                    CostSource = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CancelReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TaskOrdinal = table.Column<int>(type: "INTEGER", nullable: true),
                    LinkCode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_training_events", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "transfer_notices",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EnterpriseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OtherParty = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    TechnologyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContactMail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContactConsent = table.Column<bool>(type: "INTEGER", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transfer_notices", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "unit_groups",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", nullable: false),
                    Aliases = table.Column<string>(type: "TEXT", nullable: false),
                    KindNames = table.Column<string>(type: "TEXT", nullable: false),
                    PartCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_groups", x => new { x.ProvinceId, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "unit_prices",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Service = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Price = table.Column<long>(type: "INTEGER", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_prices", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "units",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ParentCode = table.Column<string>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HeirCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsStanding = table.Column<bool>(type: "INTEGER", nullable: false),
                    PartCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_units", x => new { x.ProvinceId, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "work_looks",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LookedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AgainOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_looks", x => new { x.ProvinceId, x.PlanId });
                });

            migrationBuilder.CreateTable(
                name: "zones",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Commune = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Area = table.Column<long>(type: "INTEGER", nullable: true),
                    Occupancy = table.Column<long>(type: "INTEGER", nullable: true),
                    WastewaterDesign = table.Column<long>(type: "INTEGER", nullable: true),
                    WastewaterLoad = table.Column<long>(type: "INTEGER", nullable: true),
                    Utilisation = table.Column<long>(type: "INTEGER", nullable: true),
                    WastewaterState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SolidWaste = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SortText = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doubts = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_zones", x => new { x.ProvinceId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "account_passkeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_passkeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_account_passkeys_accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_sessions",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SeenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Browser = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_sessions", x => new { x.ProvinceId, x.Id });
                    table.ForeignKey(
                        name: "FK_account_sessions_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_tokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_tokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_account_tokens_accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "role_grants",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_role_grants", x => new { x.ProvinceId, x.AccountId, x.Role, x.From });
                    table.ForeignKey(
                        name: "FK_role_grants_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_tickets",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CodeHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UsedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_in_tickets", x => new { x.ProvinceId, x.Id });
                    table.ForeignKey(
                        name: "FK_sign_in_tickets_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "award_rounds",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AwardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    NominateUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Criteria = table.Column<string>(type: "TEXT", nullable: false),
                    Jurors = table.Column<string>(type: "TEXT", nullable: false),
                    DecisionNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_award_rounds", x => new { x.ProvinceId, x.Id });
                    table.ForeignKey(
                        name: "FK_award_rounds_awards_ProvinceId_AwardId",
                        columns: x => new { x.ProvinceId, x.AwardId },
                        principalTable: "awards",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "budget_entries",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    CounterOf = table.Column<Guid>(type: "TEXT", nullable: true),
                    OverspendReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    WriterUnit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_entries", x => new { x.ProvinceId, x.Id });
                    table.ForeignKey(
                        name: "FK_budget_entries_budget_lines_ProvinceId_LineId",
                        columns: x => new { x.ProvinceId, x.LineId },
                        principalTable: "budget_lines",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "class_rules",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Decides = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Conditions = table.Column<string>(type: "TEXT", nullable: false),
                    Met = table.Column<int>(type: "INTEGER", nullable: true),
                    Decided = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_class_rules", x => new { x.ProvinceId, x.Number, x.Code });
                    table.ForeignKey(
                        name: "FK_class_rules_class_rule_sets_ProvinceId_Number",
                        columns: x => new { x.ProvinceId, x.Number },
                        principalTable: "class_rule_sets",
                        principalColumns: new[] { "ProvinceId", "Number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "difficulty_steps",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DifficultyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    ToUnit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PlanVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    WriterUnit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_difficulty_steps", x => new { x.ProvinceId, x.Id });
                    table.ForeignKey(
                        name: "FK_difficulty_steps_difficulties_ProvinceId_DifficultyId",
                        columns: x => new { x.ProvinceId, x.DifficultyId },
                        principalTable: "difficulties",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "survey_invitations",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SurveyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EnterpriseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CodeHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Commune = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ListedWorkers = table.Column<int>(type: "INTEGER", nullable: true),
                    DraftedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CorrectedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Workers = table.Column<int>(type: "INTEGER", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Consent = table.Column<bool>(type: "INTEGER", nullable: false),
                    DoubtsStand = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_invitations", x => new { x.ProvinceId, x.Id });
                    table.ForeignKey(
                        name: "FK_survey_invitations_enterprises_ProvinceId_EnterpriseId",
                        columns: x => new { x.ProvinceId, x.EnterpriseId },
                        principalTable: "enterprises",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_survey_invitations_labour_surveys_ProvinceId_SurveyId",
                        columns: x => new { x.ProvinceId, x.SurveyId },
                        principalTable: "labour_surveys",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notice_readings",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    NoticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_readings", x => new { x.ProvinceId, x.NoticeId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_notice_readings_notices_ProvinceId_NoticeId",
                        columns: x => new { x.ProvinceId, x.NoticeId },
                        principalTable: "notices",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_agencies",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", nullable: true),
                    GroupCode = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_agencies", x => new { x.ProvinceId, x.ReviewId, x.NameKey });
                    table.ForeignKey(
                        name: "FK_review_agencies_plan_reviews_ProvinceId_ReviewId",
                        columns: x => new { x.ProvinceId, x.ReviewId },
                        principalTable: "plan_reviews",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_diagnostics",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Severity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Arguments = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: true),
                    End = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_diagnostics", x => new { x.ProvinceId, x.ReviewId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_review_diagnostics_plan_reviews_ProvinceId_ReviewId",
                        columns: x => new { x.ProvinceId, x.ReviewId },
                        principalTable: "plan_reviews",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_files",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false),
                    Scanned = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_files", x => new { x.ProvinceId, x.ReviewId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_review_files_plan_reviews_ProvinceId_ReviewId",
                        columns: x => new { x.ProvinceId, x.ReviewId },
                        principalTable: "plan_reviews",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_items",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Beginning = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    ReadContent = table.Column<string>(type: "TEXT", nullable: true),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false),
                    Page = table.Column<int>(type: "INTEGER", nullable: true),
                    Confidence = table.Column<double>(type: "REAL", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    MergedInto = table.Column<int>(type: "INTEGER", nullable: true),
                    PartOf = table.Column<int>(type: "INTEGER", nullable: true),
                    OtherWork = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_items", x => new { x.ProvinceId, x.ReviewId, x.Number });
                    table.ForeignKey(
                        name: "FK_review_items_plan_reviews_ProvinceId_ReviewId",
                        columns: x => new { x.ProvinceId, x.ReviewId },
                        principalTable: "plan_reviews",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_matches",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    InForce = table.Column<int>(type: "INTEGER", nullable: true),
                    Amending = table.Column<int>(type: "INTEGER", nullable: true),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_matches", x => new { x.ProvinceId, x.ReviewId, x.Id });
                    table.ForeignKey(
                        name: "FK_review_matches_plan_reviews_ProvinceId_ReviewId",
                        columns: x => new { x.ProvinceId, x.ReviewId },
                        principalTable: "plan_reviews",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_owings",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NamedUnitCode = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_owings", x => new { x.ProvinceId, x.ReviewId, x.GroupCode, x.Role, x.Origin });
                    table.ForeignKey(
                        name: "FK_review_owings_plan_reviews_ProvinceId_ReviewId",
                        columns: x => new { x.ProvinceId, x.ReviewId },
                        principalTable: "plan_reviews",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_sources",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_sources", x => new { x.ProvinceId, x.ReviewId });
                    table.ForeignKey(
                        name: "FK_review_sources_plan_reviews_ProvinceId_ReviewId",
                        columns: x => new { x.ProvinceId, x.ReviewId },
                        principalTable: "plan_reviews",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_steps",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    Numbers = table.Column<string>(type: "TEXT", nullable: false),
                    Undone = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_steps", x => new { x.ProvinceId, x.ReviewId, x.Id });
                    table.ForeignKey(
                        name: "FK_review_steps_plan_reviews_ProvinceId_ReviewId",
                        columns: x => new { x.ProvinceId, x.ReviewId },
                        principalTable: "plan_reviews",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_amendments",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Item = table.Column<string>(type: "TEXT", nullable: true),
                    Change = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place_Confidence = table.Column<double>(type: "REAL", nullable: false),
                    Place_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Place_Page = table.Column<int>(type: "INTEGER", nullable: true),
                    Place_Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Place_Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Until = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_amendments", x => new { x.ProvinceId, x.PlanId, x.Ordinal, x.Since });
                    table.ForeignKey(
                        name: "FK_plan_amendments_plans_ProvinceId_PlanId",
                        columns: x => new { x.ProvinceId, x.PlanId },
                        principalTable: "plans",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_facts",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<int>(type: "INTEGER", nullable: false),
                    Field = table.Column<string>(type: "TEXT", nullable: false),
                    Place_Confidence = table.Column<double>(type: "REAL", nullable: false),
                    Place_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Place_Page = table.Column<int>(type: "INTEGER", nullable: true),
                    Place_Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Place_Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Until = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_facts", x => new { x.ProvinceId, x.PlanId, x.Ordinal, x.Since });
                    table.ForeignKey(
                        name: "FK_plan_facts_plans_ProvinceId_PlanId",
                        columns: x => new { x.ProvinceId, x.PlanId },
                        principalTable: "plans",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_funding_sources",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Place_Confidence = table.Column<double>(type: "REAL", nullable: false),
                    Place_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Place_Page = table.Column<int>(type: "INTEGER", nullable: true),
                    Place_Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Place_Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Until = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_funding_sources", x => new { x.ProvinceId, x.PlanId, x.Ordinal, x.Since });
                    table.ForeignKey(
                        name: "FK_plan_funding_sources_plans_ProvinceId_PlanId",
                        columns: x => new { x.ProvinceId, x.PlanId },
                        principalTable: "plans",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_legal_bases",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Place_Confidence = table.Column<double>(type: "REAL", nullable: false),
                    Place_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Place_Page = table.Column<int>(type: "INTEGER", nullable: true),
                    Place_Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Place_Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Until = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_legal_bases", x => new { x.ProvinceId, x.PlanId, x.Ordinal, x.Since });
                    table.ForeignKey(
                        name: "FK_plan_legal_bases_plans_ProvinceId_PlanId",
                        columns: x => new { x.ProvinceId, x.PlanId },
                        principalTable: "plans",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_recipients",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Place_Confidence = table.Column<double>(type: "REAL", nullable: false),
                    Place_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Place_Page = table.Column<int>(type: "INTEGER", nullable: true),
                    Place_Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Place_Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Until = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_recipients", x => new { x.ProvinceId, x.PlanId, x.Ordinal, x.Since });
                    table.ForeignKey(
                        name: "FK_plan_recipients_plans_ProvinceId_PlanId",
                        columns: x => new { x.ProvinceId, x.PlanId },
                        principalTable: "plans",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_versions",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    InForceFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SourceDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ConfirmedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Counts_Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Edited = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Ignored = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_ItemsAdded = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_ItemsChanged = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_ItemsDropped = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Merged = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_ReportingDuties = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Targets = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Tasks = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_versions", x => new { x.ProvinceId, x.PlanId, x.Number });
                    table.ForeignKey(
                        name: "FK_plan_versions_plans_ProvinceId_PlanId",
                        columns: x => new { x.ProvinceId, x.PlanId },
                        principalTable: "plans",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planned_reporting_duties",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<int>(type: "INTEGER", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: true),
                    To = table.Column<string>(type: "TEXT", nullable: true),
                    Frequency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Deadline = table.Column<string>(type: "TEXT", nullable: true),
                    Place_Confidence = table.Column<double>(type: "REAL", nullable: false),
                    Place_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Place_Page = table.Column<int>(type: "INTEGER", nullable: true),
                    Place_Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Place_Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Until = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planned_reporting_duties", x => new { x.ProvinceId, x.PlanId, x.Ordinal, x.Since });
                    table.ForeignKey(
                        name: "FK_planned_reporting_duties_plans_ProvinceId_PlanId",
                        columns: x => new { x.ProvinceId, x.PlanId },
                        principalTable: "plans",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planned_targets",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Comparison = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Min = table.Column<long>(type: "INTEGER", nullable: true),
                    Max = table.Column<long>(type: "INTEGER", nullable: true),
                    Unit = table.Column<string>(type: "TEXT", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Object = table.Column<string>(type: "TEXT", nullable: true),
                    Frequency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    Place_Confidence = table.Column<double>(type: "REAL", nullable: false),
                    Place_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Place_Page = table.Column<int>(type: "INTEGER", nullable: true),
                    Place_Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Place_Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Until = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planned_targets", x => new { x.ProvinceId, x.PlanId, x.Ordinal, x.Since });
                    table.ForeignKey(
                        name: "FK_planned_targets_plans_ProvinceId_PlanId",
                        columns: x => new { x.ProvinceId, x.PlanId },
                        principalTable: "plans",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planned_tasks",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Section = table.Column<string>(type: "TEXT", nullable: true),
                    Group = table.Column<string>(type: "TEXT", nullable: true),
                    Product = table.Column<string>(type: "TEXT", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    Place_Confidence = table.Column<double>(type: "REAL", nullable: false),
                    Place_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Place_Page = table.Column<int>(type: "INTEGER", nullable: true),
                    Place_Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Place_Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Time_From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Time_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Time_Text = table.Column<string>(type: "TEXT", nullable: true),
                    Time_To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Until = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planned_tasks", x => new { x.ProvinceId, x.PlanId, x.Ordinal, x.Since });
                    table.ForeignKey(
                        name: "FK_planned_tasks_plans_ProvinceId_PlanId",
                        columns: x => new { x.ProvinceId, x.PlanId },
                        principalTable: "plans",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_questions",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PeriodId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Help = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    RuleText = table.Column<string>(type: "TEXT", nullable: false),
                    AskedOf = table.Column<string>(type: "TEXT", nullable: false),
                    TargetPlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TargetOrdinal = table.Column<int>(type: "INTEGER", nullable: true),
                    TopicKey = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_questions", x => new { x.ProvinceId, x.PeriodId, x.Code });
                    table.ForeignKey(
                        name: "FK_report_questions_reporting_periods_ProvinceId_PeriodId",
                        columns: x => new { x.ProvinceId, x.PeriodId },
                        principalTable: "reporting_periods",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reports",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PeriodId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstSubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CameLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SubmittedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ApprovedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ApprovedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    OfficialNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    OfficialDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Signer = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    SignedFileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StepCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports", x => new { x.ProvinceId, x.Id });
                    table.ForeignKey(
                        name: "FK_reports_reporting_periods_ProvinceId_PeriodId",
                        columns: x => new { x.ProvinceId, x.PeriodId },
                        principalTable: "reporting_periods",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "event_registrations",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FullName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Area = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Mail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    ConsentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RegisteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 240, nullable: false),
                    OrganisationKey = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    MailKey = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_registrations", x => new { x.ProvinceId, x.EventId, x.Number });
                    table.ForeignKey(
                        name: "FK_event_registrations_training_events_ProvinceId_EventId",
                        columns: x => new { x.ProvinceId, x.EventId },
                        principalTable: "training_events",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "event_tallies",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Taken = table.Column<int>(type: "INTEGER", nullable: false),
                    LastRegistration = table.Column<int>(type: "INTEGER", nullable: false),
                    LastSession = table.Column<int>(type: "INTEGER", nullable: false),
                    LastCertificate = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_tallies", x => new { x.ProvinceId, x.EventId });
                    table.ForeignKey(
                        name: "FK_event_tallies_training_events_ProvinceId_EventId",
                        columns: x => new { x.ProvinceId, x.EventId },
                        principalTable: "training_events",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_sessions",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    From = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    To = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Trainer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_training_sessions", x => new { x.ProvinceId, x.EventId, x.Number });
                    table.ForeignKey(
                        name: "FK_training_sessions_training_events_ProvinceId_EventId",
                        columns: x => new { x.ProvinceId, x.EventId },
                        principalTable: "training_events",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit_contacts",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<string>(type: "TEXT", nullable: true),
                    Phone = table.Column<string>(type: "TEXT", nullable: true),
                    Mail = table.Column<string>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_contacts", x => new { x.ProvinceId, x.UnitCode, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_unit_contacts_units_ProvinceId_UnitCode",
                        columns: x => new { x.ProvinceId, x.UnitCode },
                        principalTable: "units",
                        principalColumns: new[] { "ProvinceId", "Code" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "unit_group_members",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    GroupCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_group_members", x => new { x.ProvinceId, x.GroupCode, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_unit_group_members_unit_groups_ProvinceId_GroupCode",
                        columns: x => new { x.ProvinceId, x.GroupCode },
                        principalTable: "unit_groups",
                        principalColumns: new[] { "ProvinceId", "Code" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_unit_group_members_units_ProvinceId_UnitCode",
                        columns: x => new { x.ProvinceId, x.UnitCode },
                        principalTable: "units",
                        principalColumns: new[] { "ProvinceId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit_names",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_names", x => new { x.ProvinceId, x.UnitCode, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_unit_names_units_ProvinceId_UnitCode",
                        columns: x => new { x.ProvinceId, x.UnitCode },
                        principalTable: "units",
                        principalColumns: new[] { "ProvinceId", "Code" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "unit_successions",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    FromCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ToCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsMain = table.Column<bool>(type: "INTEGER", nullable: false),
                    LegalBasis = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_successions", x => new { x.ProvinceId, x.FromCode, x.ToCode });
                    table.ForeignKey(
                        name: "FK_unit_successions_units_ProvinceId_FromCode",
                        columns: x => new { x.ProvinceId, x.FromCode },
                        principalTable: "units",
                        principalColumns: new[] { "ProvinceId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_unit_successions_units_ProvinceId_ToCode",
                        columns: x => new { x.ProvinceId, x.ToCode },
                        principalTable: "units",
                        principalColumns: new[] { "ProvinceId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "nominations",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    NominatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsHonoured = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nominations", x => new { x.ProvinceId, x.Id });
                    table.ForeignKey(
                        name: "FK_nominations_award_rounds_ProvinceId_RoundId",
                        columns: x => new { x.ProvinceId, x.RoundId },
                        principalTable: "award_rounds",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "budget_files",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_files", x => new { x.ProvinceId, x.Id });
                    table.ForeignKey(
                        name: "FK_budget_files_budget_entries_ProvinceId_EntryId",
                        columns: x => new { x.ProvinceId, x.EntryId },
                        principalTable: "budget_entries",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "difficulty_files",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DifficultyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StepId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_difficulty_files", x => new { x.ProvinceId, x.Id });
                    table.ForeignKey(
                        name: "FK_difficulty_files_difficulty_steps_ProvinceId_StepId",
                        columns: x => new { x.ProvinceId, x.StepId },
                        principalTable: "difficulty_steps",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "survey_lines",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    InvitationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OccupationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Jobs = table.Column<int>(type: "INTEGER", nullable: false),
                    NeedIn1 = table.Column<int>(type: "INTEGER", nullable: true),
                    NeedIn3 = table.Column<int>(type: "INTEGER", nullable: true),
                    NeedIn5 = table.Column<int>(type: "INTEGER", nullable: true),
                    IsHardToFill = table.Column<bool>(type: "INTEGER", nullable: true),
                    SkillsMissing = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_lines", x => new { x.ProvinceId, x.InvitationId, x.OccupationId });
                    table.ForeignKey(
                        name: "FK_survey_lines_survey_invitations_ProvinceId_InvitationId",
                        columns: x => new { x.ProvinceId, x.InvitationId },
                        principalTable: "survey_invitations",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_diagnostics",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Severity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Arguments = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: true),
                    End = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_diagnostics", x => new { x.ProvinceId, x.PlanId, x.Version, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_plan_diagnostics_plan_versions_ProvinceId_PlanId_Version",
                        columns: x => new { x.ProvinceId, x.PlanId, x.Version },
                        principalTable: "plan_versions",
                        principalColumns: new[] { "ProvinceId", "PlanId", "Number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_source_files",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false),
                    Scanned = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_source_files", x => new { x.ProvinceId, x.PlanId, x.Version, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_plan_source_files_plan_versions_ProvinceId_PlanId_Version",
                        columns: x => new { x.ProvinceId, x.PlanId, x.Version },
                        principalTable: "plan_versions",
                        principalColumns: new[] { "ProvinceId", "PlanId", "Number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_sources",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_sources", x => new { x.ProvinceId, x.PlanId, x.Version });
                    table.ForeignKey(
                        name: "FK_plan_sources_plan_versions_ProvinceId_PlanId_Version",
                        columns: x => new { x.ProvinceId, x.PlanId, x.Version },
                        principalTable: "plan_versions",
                        principalColumns: new[] { "ProvinceId", "PlanId", "Number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "task_agencies",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskOrdinal = table.Column<int>(type: "INTEGER", nullable: false),
                    TaskSince = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    AgencyKey = table.Column<string>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", nullable: true),
                    GroupCode = table.Column<string>(type: "TEXT", nullable: true),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NamedUnitCode = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_agencies", x => new { x.ProvinceId, x.PlanId, x.TaskOrdinal, x.TaskSince, x.Role, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_task_agencies_planned_tasks_ProvinceId_PlanId_TaskOrdinal_TaskSince",
                        columns: x => new { x.ProvinceId, x.PlanId, x.TaskOrdinal, x.TaskSince },
                        principalTable: "planned_tasks",
                        principalColumns: new[] { "ProvinceId", "PlanId", "Ordinal", "Since" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "task_sources",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskOrdinal = table.Column<int>(type: "INTEGER", nullable: false),
                    TaskSince = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Section = table.Column<string>(type: "TEXT", nullable: true),
                    Place_Confidence = table.Column<double>(type: "REAL", nullable: false),
                    Place_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Place_Page = table.Column<int>(type: "INTEGER", nullable: true),
                    Place_Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Place_Start = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_sources", x => new { x.ProvinceId, x.PlanId, x.TaskOrdinal, x.TaskSince, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_task_sources_planned_tasks_ProvinceId_PlanId_TaskOrdinal_TaskSince",
                        columns: x => new { x.ProvinceId, x.PlanId, x.TaskOrdinal, x.TaskSince },
                        principalTable: "planned_tasks",
                        principalColumns: new[] { "ProvinceId", "PlanId", "Ordinal", "Since" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "work_entries",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskOrdinal = table.Column<int>(type: "INTEGER", nullable: false),
                    TaskSince = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    GivenTo = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OwedFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReportedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_entries", x => new { x.ProvinceId, x.Id });
                    table.ForeignKey(
                        name: "FK_work_entries_planned_tasks_ProvinceId_PlanId_TaskOrdinal_TaskSince",
                        columns: x => new { x.ProvinceId, x.PlanId, x.TaskOrdinal, x.TaskSince },
                        principalTable: "planned_tasks",
                        principalColumns: new[] { "ProvinceId", "PlanId", "Ordinal", "Since" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_evidence",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RemovedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_evidence", x => new { x.ProvinceId, x.Id });
                    table.ForeignKey(
                        name: "FK_report_evidence_reports_ProvinceId_ReportId",
                        columns: x => new { x.ProvinceId, x.ReportId },
                        principalTable: "reports",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_fields",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SourceNote = table.Column<string>(type: "TEXT", nullable: true),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ReturnedInRound = table.Column<int>(type: "INTEGER", nullable: true),
                    SubmittedValue = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_fields", x => new { x.ProvinceId, x.ReportId, x.Key });
                    table.ForeignKey(
                        name: "FK_report_fields_reports_ProvinceId_ReportId",
                        columns: x => new { x.ProvinceId, x.ReportId },
                        principalTable: "reports",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_messages",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FieldKey = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByUnit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_messages", x => new { x.ProvinceId, x.Id });
                    table.ForeignKey(
                        name: "FK_report_messages_reports_ProvinceId_ReportId",
                        columns: x => new { x.ProvinceId, x.ReportId },
                        principalTable: "reports",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_steps",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Fields = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_steps", x => new { x.ProvinceId, x.ReportId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_report_steps_reports_ProvinceId_ReportId",
                        columns: x => new { x.ProvinceId, x.ReportId },
                        principalTable: "reports",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "training_certificates",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    RegistrationNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RevokedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RevokeReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_training_certificates", x => new { x.ProvinceId, x.EventId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_training_certificates_event_registrations_ProvinceId_EventId_RegistrationNumber",
                        columns: x => new { x.ProvinceId, x.EventId, x.RegistrationNumber },
                        principalTable: "event_registrations",
                        principalColumns: new[] { "ProvinceId", "EventId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "session_attendance",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    RegistrationNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    MarkedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    MarkedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_session_attendance", x => new { x.ProvinceId, x.EventId, x.SessionNumber, x.RegistrationNumber });
                    table.ForeignKey(
                        name: "FK_session_attendance_event_registrations_ProvinceId_EventId_RegistrationNumber",
                        columns: x => new { x.ProvinceId, x.EventId, x.RegistrationNumber },
                        principalTable: "event_registrations",
                        principalColumns: new[] { "ProvinceId", "EventId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_session_attendance_training_sessions_ProvinceId_EventId_SessionNumber",
                        columns: x => new { x.ProvinceId, x.EventId, x.SessionNumber },
                        principalTable: "training_sessions",
                        principalColumns: new[] { "ProvinceId", "EventId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "score_sheets",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    NominationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JurorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Points = table.Column<string>(type: "TEXT", nullable: false),
                    Conflict = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_score_sheets", x => new { x.ProvinceId, x.NominationId, x.JurorId });
                    table.ForeignKey(
                        name: "FK_score_sheets_nominations_ProvinceId_NominationId",
                        columns: x => new { x.ProvinceId, x.NominationId },
                        principalTable: "nominations",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "work_notes",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    ToUnit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    WriterUnit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReplacedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_notes", x => new { x.ProvinceId, x.Id });
                    table.ForeignKey(
                        name: "FK_work_notes_work_entries_ProvinceId_EntryId",
                        columns: x => new { x.ProvinceId, x.EntryId },
                        principalTable: "work_entries",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "work_files",
                columns: table => new
                {
                    ProvinceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_files", x => new { x.ProvinceId, x.Id });
                    table.ForeignKey(
                        name: "FK_work_files_work_notes_ProvinceId_NoteId",
                        columns: x => new { x.ProvinceId, x.NoteId },
                        principalTable: "work_notes",
                        principalColumns: new[] { "ProvinceId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_account_passkeys_UserId",
                table: "account_passkeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_account_sessions_AccountId",
                table: "account_sessions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_account_sessions_ProvinceId_AccountId_EndedAt",
                table: "account_sessions",
                columns: new[] { "ProvinceId", "AccountId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_ProvinceId_NormalizedUserName",
                table: "accounts",
                columns: new[] { "ProvinceId", "NormalizedUserName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_ProvinceId_UnitCode",
                table: "accounts",
                columns: new[] { "ProvinceId", "UnitCode" });

            migrationBuilder.CreateIndex(
                name: "IX_activity_lines_ProvinceId_EnterpriseId_SortText",
                table: "activity_lines",
                columns: new[] { "ProvinceId", "EnterpriseId", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_activity_lines_ProvinceId_Group_SortText",
                table: "activity_lines",
                columns: new[] { "ProvinceId", "Group", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_activity_lines_ProvinceId_Kind_SortText",
                table: "activity_lines",
                columns: new[] { "ProvinceId", "Kind", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_activity_lines_ProvinceId_MergedInto",
                table: "activity_lines",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_activity_lines_ProvinceId_SortText_Id",
                table: "activity_lines",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_award_rounds_ProvinceId_AwardId_Year",
                table: "award_rounds",
                columns: new[] { "ProvinceId", "AwardId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_awards_ProvinceId_MergedInto",
                table: "awards",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_awards_ProvinceId_Name_SortText",
                table: "awards",
                columns: new[] { "ProvinceId", "Name", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_awards_ProvinceId_SortText_Id",
                table: "awards",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_budget_entries_ProvinceId_LineId",
                table: "budget_entries",
                columns: new[] { "ProvinceId", "LineId" });

            migrationBuilder.CreateIndex(
                name: "IX_budget_files_ProvinceId_EntryId",
                table: "budget_files",
                columns: new[] { "ProvinceId", "EntryId" });

            migrationBuilder.CreateIndex(
                name: "IX_budget_lines_ProvinceId_PlanId_TaskOrdinal",
                table: "budget_lines",
                columns: new[] { "ProvinceId", "PlanId", "TaskOrdinal" });

            migrationBuilder.CreateIndex(
                name: "IX_budget_lines_ProvinceId_Year_UnitCode",
                table: "budget_lines",
                columns: new[] { "ProvinceId", "Year", "UnitCode" });

            migrationBuilder.CreateIndex(
                name: "IX_campaign_entries_ProvinceId_EnterpriseId",
                table: "campaign_entries",
                columns: new[] { "ProvinceId", "EnterpriseId" });

            migrationBuilder.CreateIndex(
                name: "IX_contest_entries_ProvinceId_EventId_SortText",
                table: "contest_entries",
                columns: new[] { "ProvinceId", "EventId", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_contest_entries_ProvinceId_MergedInto",
                table: "contest_entries",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_contest_entries_ProvinceId_Result_SortText",
                table: "contest_entries",
                columns: new[] { "ProvinceId", "Result", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_contest_entries_ProvinceId_SortText_Id",
                table: "contest_entries",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_demand_supply_ProvinceId_Group_SortText",
                table: "demand_supply",
                columns: new[] { "ProvinceId", "Group", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_demand_supply_ProvinceId_Level_SortText",
                table: "demand_supply",
                columns: new[] { "ProvinceId", "Level", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_demand_supply_ProvinceId_MergedInto",
                table: "demand_supply",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_demand_supply_ProvinceId_SortText_Id",
                table: "demand_supply",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_difficulties_ProvinceId_AddressedTo_DueOn",
                table: "difficulties",
                columns: new[] { "ProvinceId", "AddressedTo", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_difficulties_ProvinceId_PlanId_TaskOrdinal",
                table: "difficulties",
                columns: new[] { "ProvinceId", "PlanId", "TaskOrdinal" });

            migrationBuilder.CreateIndex(
                name: "IX_difficulties_ProvinceId_RaisedBy_RaisedOn",
                table: "difficulties",
                columns: new[] { "ProvinceId", "RaisedBy", "RaisedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_difficulty_files_ProvinceId_StepId",
                table: "difficulty_files",
                columns: new[] { "ProvinceId", "StepId" });

            migrationBuilder.CreateIndex(
                name: "IX_difficulty_steps_ProvinceId_DifficultyId",
                table: "difficulty_steps",
                columns: new[] { "ProvinceId", "DifficultyId" });

            migrationBuilder.CreateIndex(
                name: "IX_enterprise_classes_ProvinceId_Capability",
                table: "enterprise_classes",
                columns: new[] { "ProvinceId", "Capability" });

            migrationBuilder.CreateIndex(
                name: "IX_enterprise_classes_ProvinceId_Group",
                table: "enterprise_classes",
                columns: new[] { "ProvinceId", "Group" });

            migrationBuilder.CreateIndex(
                name: "IX_enterprise_classes_ProvinceId_Kind",
                table: "enterprise_classes",
                columns: new[] { "ProvinceId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_enterprise_classes_ProvinceId_Level",
                table: "enterprise_classes",
                columns: new[] { "ProvinceId", "Level" });

            migrationBuilder.CreateIndex(
                name: "IX_enterprises_ProvinceId_Commune_SortText",
                table: "enterprises",
                columns: new[] { "ProvinceId", "Commune", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_enterprises_ProvinceId_Kind_SortText",
                table: "enterprises",
                columns: new[] { "ProvinceId", "Kind", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_enterprises_ProvinceId_MergedInto",
                table: "enterprises",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_enterprises_ProvinceId_Size_SortText",
                table: "enterprises",
                columns: new[] { "ProvinceId", "Size", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_enterprises_ProvinceId_SortText_Id",
                table: "enterprises",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_enterprises_ProvinceId_TaxCode_SortText",
                table: "enterprises",
                columns: new[] { "ProvinceId", "TaxCode", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_event_registrations_ProvinceId_Code",
                table: "event_registrations",
                columns: new[] { "ProvinceId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_experts_ProvinceId_Competences_SortText",
                table: "experts",
                columns: new[] { "ProvinceId", "Competences", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_experts_ProvinceId_MergedInto",
                table: "experts",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_experts_ProvinceId_Number_SortText",
                table: "experts",
                columns: new[] { "ProvinceId", "Number", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_experts_ProvinceId_OrganisationId_SortText",
                table: "experts",
                columns: new[] { "ProvinceId", "OrganisationId", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_experts_ProvinceId_SortText_Id",
                table: "experts",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_facilities_ProvinceId_Commune_SortText",
                table: "facilities",
                columns: new[] { "ProvinceId", "Commune", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_facilities_ProvinceId_EnterpriseId_SortText",
                table: "facilities",
                columns: new[] { "ProvinceId", "EnterpriseId", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_facilities_ProvinceId_MergedInto",
                table: "facilities",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_facilities_ProvinceId_SortText_Id",
                table: "facilities",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_inspections_ProvinceId_FacilityId_SortText",
                table: "inspections",
                columns: new[] { "ProvinceId", "FacilityId", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_inspections_ProvinceId_FollowUp_SortText",
                table: "inspections",
                columns: new[] { "ProvinceId", "FollowUp", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_inspections_ProvinceId_MergedInto",
                table: "inspections",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_inspections_ProvinceId_SortText_Id",
                table: "inspections",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_investment_projects_ProvinceId_Commune_SortText",
                table: "investment_projects",
                columns: new[] { "ProvinceId", "Commune", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_investment_projects_ProvinceId_Group_SortText",
                table: "investment_projects",
                columns: new[] { "ProvinceId", "Group", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_investment_projects_ProvinceId_MergedInto",
                table: "investment_projects",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_investment_projects_ProvinceId_ServiceId_SortText",
                table: "investment_projects",
                columns: new[] { "ProvinceId", "ServiceId", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_investment_projects_ProvinceId_SortText_Id",
                table: "investment_projects",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_investment_projects_ProvinceId_Stage_SortText",
                table: "investment_projects",
                columns: new[] { "ProvinceId", "Stage", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_investment_projects_ProvinceId_ZoneId_SortText",
                table: "investment_projects",
                columns: new[] { "ProvinceId", "ZoneId", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_journal_entries_ProvinceId_At_Id",
                table: "journal_entries",
                columns: new[] { "ProvinceId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_journal_entries_ProvinceId_DeedId_Id",
                table: "journal_entries",
                columns: new[] { "ProvinceId", "DeedId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_journal_entries_ProvinceId_Sequence",
                table: "journal_entries",
                columns: new[] { "ProvinceId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_journal_entries_ProvinceId_Subject_At",
                table: "journal_entries",
                columns: new[] { "ProvinceId", "Subject", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_labour_surveys_ProvinceId_Year",
                table: "labour_surveys",
                columns: new[] { "ProvinceId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_legal_documents_ProvinceId_Effect_SortText",
                table: "legal_documents",
                columns: new[] { "ProvinceId", "Effect", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_legal_documents_ProvinceId_Kind_SortText",
                table: "legal_documents",
                columns: new[] { "ProvinceId", "Kind", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_legal_documents_ProvinceId_MergedInto",
                table: "legal_documents",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_legal_documents_ProvinceId_ReplacedById_SortText",
                table: "legal_documents",
                columns: new[] { "ProvinceId", "ReplacedById", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_legal_documents_ProvinceId_SortText_Id",
                table: "legal_documents",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_media_pieces_ProvinceId_EventId_SortText",
                table: "media_pieces",
                columns: new[] { "ProvinceId", "EventId", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_media_pieces_ProvinceId_Kind_SortText",
                table: "media_pieces",
                columns: new[] { "ProvinceId", "Kind", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_media_pieces_ProvinceId_MergedInto",
                table: "media_pieces",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_media_pieces_ProvinceId_SortText_Id",
                table: "media_pieces",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_nominations_ProvinceId_RoundId",
                table: "nominations",
                columns: new[] { "ProvinceId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_notices_ProvinceId_Box_At",
                table: "notices",
                columns: new[] { "ProvinceId", "Box", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_notices_ProvinceId_Key",
                table: "notices",
                columns: new[] { "ProvinceId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_occupations_ProvinceId_Level_SortText",
                table: "occupations",
                columns: new[] { "ProvinceId", "Level", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_occupations_ProvinceId_MergedInto",
                table: "occupations",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_occupations_ProvinceId_Name_SortText",
                table: "occupations",
                columns: new[] { "ProvinceId", "Name", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_occupations_ProvinceId_SortText_Id",
                table: "occupations",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_mails_ProvinceId_Key",
                table: "outbox_mails",
                columns: new[] { "ProvinceId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_mails_ProvinceId_State_NextTryAt",
                table: "outbox_mails",
                columns: new[] { "ProvinceId", "State", "NextTryAt" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_reviews_ProvinceId_LiveDigest",
                table: "plan_reviews",
                columns: new[] { "ProvinceId", "LiveDigest" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_reviews_ProvinceId_State_StartedAt",
                table: "plan_reviews",
                columns: new[] { "ProvinceId", "State", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_versions_ProvinceId_SourceDigest",
                table: "plan_versions",
                columns: new[] { "ProvinceId", "SourceDigest" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plans_ProvinceId_Slug",
                table: "plans",
                columns: new[] { "ProvinceId", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_register_imports_ProvinceId_Register_At",
                table: "register_imports",
                columns: new[] { "ProvinceId", "Register", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_report_evidence_ProvinceId_ReportId",
                table: "report_evidence",
                columns: new[] { "ProvinceId", "ReportId" });

            migrationBuilder.CreateIndex(
                name: "IX_report_messages_ProvinceId_ReportId",
                table: "report_messages",
                columns: new[] { "ProvinceId", "ReportId" });

            migrationBuilder.CreateIndex(
                name: "IX_report_questions_ProvinceId_TopicKey",
                table: "report_questions",
                columns: new[] { "ProvinceId", "TopicKey" });

            migrationBuilder.CreateIndex(
                name: "IX_reporting_periods_ProvinceId_Slug",
                table: "reporting_periods",
                columns: new[] { "ProvinceId", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reports_ProvinceId_PeriodId_UnitCode",
                table: "reports",
                columns: new[] { "ProvinceId", "PeriodId", "UnitCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reports_ProvinceId_UnitCode_State",
                table: "reports",
                columns: new[] { "ProvinceId", "UnitCode", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_role_grants_AccountId",
                table: "role_grants",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_saved_views_ProvinceId_AccountId",
                table: "saved_views",
                columns: new[] { "ProvinceId", "AccountId" });

            migrationBuilder.CreateIndex(
                name: "IX_service_capacities_ProvinceId_Commune_SortText",
                table: "service_capacities",
                columns: new[] { "ProvinceId", "Commune", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_service_capacities_ProvinceId_MergedInto",
                table: "service_capacities",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_service_capacities_ProvinceId_Service_SortText",
                table: "service_capacities",
                columns: new[] { "ProvinceId", "Service", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_service_capacities_ProvinceId_SortText_Id",
                table: "service_capacities",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_service_capacities_ProvinceId_State_SortText",
                table: "service_capacities",
                columns: new[] { "ProvinceId", "State", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_service_capacities_ProvinceId_ZoneId_SortText",
                table: "service_capacities",
                columns: new[] { "ProvinceId", "ZoneId", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_session_attendance_ProvinceId_EventId_RegistrationNumber",
                table: "session_attendance",
                columns: new[] { "ProvinceId", "EventId", "RegistrationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_tickets_AccountId",
                table: "sign_in_tickets",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_tickets_ProvinceId_CodeHash",
                table: "sign_in_tickets",
                columns: new[] { "ProvinceId", "CodeHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_support_organisations_ProvinceId_Commune_SortText",
                table: "support_organisations",
                columns: new[] { "ProvinceId", "Commune", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_support_organisations_ProvinceId_Competences_SortText",
                table: "support_organisations",
                columns: new[] { "ProvinceId", "Competences", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_support_organisations_ProvinceId_Kind_SortText",
                table: "support_organisations",
                columns: new[] { "ProvinceId", "Kind", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_support_organisations_ProvinceId_MergedInto",
                table: "support_organisations",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_support_organisations_ProvinceId_SortText_Id",
                table: "support_organisations",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_survey_invitations_ProvinceId_CodeHash",
                table: "survey_invitations",
                columns: new[] { "ProvinceId", "CodeHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_survey_invitations_ProvinceId_EnterpriseId",
                table: "survey_invitations",
                columns: new[] { "ProvinceId", "EnterpriseId" });

            migrationBuilder.CreateIndex(
                name: "IX_survey_invitations_ProvinceId_SurveyId_EnterpriseId",
                table: "survey_invitations",
                columns: new[] { "ProvinceId", "SurveyId", "EnterpriseId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_survey_lines_ProvinceId_OccupationId",
                table: "survey_lines",
                columns: new[] { "ProvinceId", "OccupationId" });

            migrationBuilder.CreateIndex(
                name: "IX_task_agencies_ProvinceId_PlanId_AgencyKey",
                table: "task_agencies",
                columns: new[] { "ProvinceId", "PlanId", "AgencyKey" });

            migrationBuilder.CreateIndex(
                name: "IX_task_agencies_ProvinceId_UnitCode",
                table: "task_agencies",
                columns: new[] { "ProvinceId", "UnitCode" });

            migrationBuilder.CreateIndex(
                name: "IX_technologies_ProvinceId_Group_SortText",
                table: "technologies",
                columns: new[] { "ProvinceId", "Group", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_technologies_ProvinceId_Kind_SortText",
                table: "technologies",
                columns: new[] { "ProvinceId", "Kind", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_technologies_ProvinceId_MakerId_SortText",
                table: "technologies",
                columns: new[] { "ProvinceId", "MakerId", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_technologies_ProvinceId_MergedInto",
                table: "technologies",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_technologies_ProvinceId_Origin_SortText",
                table: "technologies",
                columns: new[] { "ProvinceId", "Origin", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_technologies_ProvinceId_SortText_Id",
                table: "technologies",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_training_capacities_ProvinceId_Commune_SortText",
                table: "training_capacities",
                columns: new[] { "ProvinceId", "Commune", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_training_capacities_ProvinceId_MergedInto",
                table: "training_capacities",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_training_capacities_ProvinceId_SortText_Id",
                table: "training_capacities",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_training_certificates_ProvinceId_Code",
                table: "training_certificates",
                columns: new[] { "ProvinceId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_training_certificates_ProvinceId_EventId_RegistrationNumber",
                table: "training_certificates",
                columns: new[] { "ProvinceId", "EventId", "RegistrationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_training_certificates_ProvinceId_Year_Number",
                table: "training_certificates",
                columns: new[] { "ProvinceId", "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_training_events_ProvinceId_Kind_SortText",
                table: "training_events",
                columns: new[] { "ProvinceId", "Kind", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_training_events_ProvinceId_LinkCode",
                table: "training_events",
                columns: new[] { "ProvinceId", "LinkCode" });

            migrationBuilder.CreateIndex(
                name: "IX_training_events_ProvinceId_MergedInto",
                table: "training_events",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_training_events_ProvinceId_PlannedYear_SortText",
                table: "training_events",
                columns: new[] { "ProvinceId", "PlannedYear", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_training_events_ProvinceId_SortText_Id",
                table: "training_events",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_training_events_ProvinceId_State_SortText",
                table: "training_events",
                columns: new[] { "ProvinceId", "State", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_transfer_notices_ProvinceId_EnterpriseId_SortText",
                table: "transfer_notices",
                columns: new[] { "ProvinceId", "EnterpriseId", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_transfer_notices_ProvinceId_Group_SortText",
                table: "transfer_notices",
                columns: new[] { "ProvinceId", "Group", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_transfer_notices_ProvinceId_Kind_SortText",
                table: "transfer_notices",
                columns: new[] { "ProvinceId", "Kind", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_transfer_notices_ProvinceId_MergedInto",
                table: "transfer_notices",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_transfer_notices_ProvinceId_SortText_Id",
                table: "transfer_notices",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_transfer_notices_ProvinceId_TechnologyId_SortText",
                table: "transfer_notices",
                columns: new[] { "ProvinceId", "TechnologyId", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_unit_group_members_ProvinceId_UnitCode",
                table: "unit_group_members",
                columns: new[] { "ProvinceId", "UnitCode" });

            migrationBuilder.CreateIndex(
                name: "IX_unit_groups_ProvinceId_NameKey",
                table: "unit_groups",
                columns: new[] { "ProvinceId", "NameKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_unit_names_ProvinceId_NameKey",
                table: "unit_names",
                columns: new[] { "ProvinceId", "NameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_unit_prices_ProvinceId_DocumentId_SortText",
                table: "unit_prices",
                columns: new[] { "ProvinceId", "DocumentId", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_unit_prices_ProvinceId_MergedInto",
                table: "unit_prices",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_unit_prices_ProvinceId_Service_SortText",
                table: "unit_prices",
                columns: new[] { "ProvinceId", "Service", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_unit_prices_ProvinceId_SortText_Id",
                table: "unit_prices",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_unit_successions_ProvinceId_ToCode",
                table: "unit_successions",
                columns: new[] { "ProvinceId", "ToCode" });

            migrationBuilder.CreateIndex(
                name: "IX_units_ProvinceId_HeirCode",
                table: "units",
                columns: new[] { "ProvinceId", "HeirCode" });

            migrationBuilder.CreateIndex(
                name: "IX_units_ProvinceId_NameKey",
                table: "units",
                columns: new[] { "ProvinceId", "NameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_work_entries_ProvinceId_DueOn",
                table: "work_entries",
                columns: new[] { "ProvinceId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_work_entries_ProvinceId_PlanId_DueOn",
                table: "work_entries",
                columns: new[] { "ProvinceId", "PlanId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_work_entries_ProvinceId_PlanId_TaskOrdinal_TaskSince",
                table: "work_entries",
                columns: new[] { "ProvinceId", "PlanId", "TaskOrdinal", "TaskSince" });

            migrationBuilder.CreateIndex(
                name: "IX_work_entries_ProvinceId_PlanId_TaskOrdinal_Year_GivenTo",
                table: "work_entries",
                columns: new[] { "ProvinceId", "PlanId", "TaskOrdinal", "Year", "GivenTo" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_work_entries_ProvinceId_UnitCode_DueOn",
                table: "work_entries",
                columns: new[] { "ProvinceId", "UnitCode", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_work_files_ProvinceId_NoteId",
                table: "work_files",
                columns: new[] { "ProvinceId", "NoteId" });

            migrationBuilder.CreateIndex(
                name: "IX_work_notes_ProvinceId_EntryId",
                table: "work_notes",
                columns: new[] { "ProvinceId", "EntryId" });

            migrationBuilder.CreateIndex(
                name: "IX_zones_ProvinceId_Commune_SortText",
                table: "zones",
                columns: new[] { "ProvinceId", "Commune", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_zones_ProvinceId_Kind_SortText",
                table: "zones",
                columns: new[] { "ProvinceId", "Kind", "SortText" });

            migrationBuilder.CreateIndex(
                name: "IX_zones_ProvinceId_MergedInto",
                table: "zones",
                columns: new[] { "ProvinceId", "MergedInto" });

            migrationBuilder.CreateIndex(
                name: "IX_zones_ProvinceId_SortText_Id",
                table: "zones",
                columns: new[] { "ProvinceId", "SortText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_zones_ProvinceId_WastewaterState_SortText",
                table: "zones",
                columns: new[] { "ProvinceId", "WastewaterState", "SortText" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_passkeys");

            migrationBuilder.DropTable(
                name: "account_sessions");

            migrationBuilder.DropTable(
                name: "account_tokens");

            migrationBuilder.DropTable(
                name: "activity_lines");

            migrationBuilder.DropTable(
                name: "budget_files");

            migrationBuilder.DropTable(
                name: "calendar_days");

            migrationBuilder.DropTable(
                name: "campaign_entries");

            migrationBuilder.DropTable(
                name: "campaigns");

            migrationBuilder.DropTable(
                name: "class_rules");

            migrationBuilder.DropTable(
                name: "contest_entries");

            migrationBuilder.DropTable(
                name: "demand_supply");

            migrationBuilder.DropTable(
                name: "difficulty_files");

            migrationBuilder.DropTable(
                name: "enterprise_classes");

            migrationBuilder.DropTable(
                name: "event_tallies");

            migrationBuilder.DropTable(
                name: "experts");

            migrationBuilder.DropTable(
                name: "facilities");

            migrationBuilder.DropTable(
                name: "inspections");

            migrationBuilder.DropTable(
                name: "investment_projects");

            migrationBuilder.DropTable(
                name: "journal_entries");

            migrationBuilder.DropTable(
                name: "journal_heads");

            migrationBuilder.DropTable(
                name: "legal_documents");

            migrationBuilder.DropTable(
                name: "media_pieces");

            migrationBuilder.DropTable(
                name: "notice_readings");

            migrationBuilder.DropTable(
                name: "occupations");

            migrationBuilder.DropTable(
                name: "outbox_mails");

            migrationBuilder.DropTable(
                name: "personal_salts");

            migrationBuilder.DropTable(
                name: "plan_amendments");

            migrationBuilder.DropTable(
                name: "plan_diagnostics");

            migrationBuilder.DropTable(
                name: "plan_facts");

            migrationBuilder.DropTable(
                name: "plan_funding_sources");

            migrationBuilder.DropTable(
                name: "plan_legal_bases");

            migrationBuilder.DropTable(
                name: "plan_recipients");

            migrationBuilder.DropTable(
                name: "plan_source_files");

            migrationBuilder.DropTable(
                name: "plan_sources");

            migrationBuilder.DropTable(
                name: "planned_reporting_duties");

            migrationBuilder.DropTable(
                name: "planned_targets");

            migrationBuilder.DropTable(
                name: "protection_keys");

            migrationBuilder.DropTable(
                name: "register_column_mappings");

            migrationBuilder.DropTable(
                name: "register_import_rows");

            migrationBuilder.DropTable(
                name: "register_imports");

            migrationBuilder.DropTable(
                name: "report_evidence");

            migrationBuilder.DropTable(
                name: "report_fields");

            migrationBuilder.DropTable(
                name: "report_messages");

            migrationBuilder.DropTable(
                name: "report_questions");

            migrationBuilder.DropTable(
                name: "report_steps");

            migrationBuilder.DropTable(
                name: "review_agencies");

            migrationBuilder.DropTable(
                name: "review_diagnostics");

            migrationBuilder.DropTable(
                name: "review_files");

            migrationBuilder.DropTable(
                name: "review_items");

            migrationBuilder.DropTable(
                name: "review_matches");

            migrationBuilder.DropTable(
                name: "review_owings");

            migrationBuilder.DropTable(
                name: "review_sources");

            migrationBuilder.DropTable(
                name: "review_steps");

            migrationBuilder.DropTable(
                name: "role_grants");

            migrationBuilder.DropTable(
                name: "saved_views");

            migrationBuilder.DropTable(
                name: "score_sheets");

            migrationBuilder.DropTable(
                name: "seen_passages");

            migrationBuilder.DropTable(
                name: "service_capacities");

            migrationBuilder.DropTable(
                name: "session_attendance");

            migrationBuilder.DropTable(
                name: "sign_in_tickets");

            migrationBuilder.DropTable(
                name: "support_organisations");

            migrationBuilder.DropTable(
                name: "survey_lines");

            migrationBuilder.DropTable(
                name: "task_agencies");

            migrationBuilder.DropTable(
                name: "task_assignments");

            migrationBuilder.DropTable(
                name: "task_sources");

            migrationBuilder.DropTable(
                name: "technologies");

            migrationBuilder.DropTable(
                name: "training_capacities");

            migrationBuilder.DropTable(
                name: "training_certificates");

            migrationBuilder.DropTable(
                name: "transfer_notices");

            migrationBuilder.DropTable(
                name: "unit_contacts");

            migrationBuilder.DropTable(
                name: "unit_group_members");

            migrationBuilder.DropTable(
                name: "unit_names");

            migrationBuilder.DropTable(
                name: "unit_prices");

            migrationBuilder.DropTable(
                name: "unit_successions");

            migrationBuilder.DropTable(
                name: "work_files");

            migrationBuilder.DropTable(
                name: "work_looks");

            migrationBuilder.DropTable(
                name: "zones");

            migrationBuilder.DropTable(
                name: "budget_entries");

            migrationBuilder.DropTable(
                name: "class_rule_sets");

            migrationBuilder.DropTable(
                name: "difficulty_steps");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "plan_versions");

            migrationBuilder.DropTable(
                name: "reports");

            migrationBuilder.DropTable(
                name: "plan_reviews");

            migrationBuilder.DropTable(
                name: "nominations");

            migrationBuilder.DropTable(
                name: "training_sessions");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "survey_invitations");

            migrationBuilder.DropTable(
                name: "event_registrations");

            migrationBuilder.DropTable(
                name: "unit_groups");

            migrationBuilder.DropTable(
                name: "units");

            migrationBuilder.DropTable(
                name: "work_notes");

            migrationBuilder.DropTable(
                name: "budget_lines");

            migrationBuilder.DropTable(
                name: "difficulties");

            migrationBuilder.DropTable(
                name: "reporting_periods");

            migrationBuilder.DropTable(
                name: "award_rounds");

            migrationBuilder.DropTable(
                name: "enterprises");

            migrationBuilder.DropTable(
                name: "labour_surveys");

            migrationBuilder.DropTable(
                name: "training_events");

            migrationBuilder.DropTable(
                name: "work_entries");

            migrationBuilder.DropTable(
                name: "awards");

            migrationBuilder.DropTable(
                name: "planned_tasks");

            migrationBuilder.DropTable(
                name: "plans");
        }
    }
}
