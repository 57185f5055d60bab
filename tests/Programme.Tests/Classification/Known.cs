using Xanh.Programme.Classification;

namespace Xanh.Programme.Tests.Classification;

/// <summary>Enterprises and lines made up for rules to look at.</summary>
internal static class Known
{
    public static readonly Guid Enterprise = Guid.Parse("00000000-0000-7000-8000-00000000000e");

    public static EnterpriseFigures Figures { get; } = new(Enterprise, "joint-stock", "medium", "3811", 2016, 120, 50_000_000_000, 30_000_000_000, 0);

    public static LineFigures Line(string group, decimal? share = null, string kind = "operates", int? year = 2025, decimal? export = null, int? staff = null, string certificates = "", bool stands = true) =>
        new(Guid.CreateVersion7(), Enterprise, group, kind, year, share, export, staff, certificates, 0, stands);

    public static EnterpriseFacts Facts(EnterpriseFigures? figures = null, string review = "", params LineFigures[] lines) => new(figures ?? Figures, lines, 2026, review);

    public static ClassRule Rule(string code, Decision decides, string value, params RuleCondition[] conditions) => new(code, decides, value, conditions);

    public static RuleCondition If(string fact, Comparison comparison, string value = "", string group = "") => new(fact, group, comparison, value);
}
