namespace Xanh.Web.Work;

/// <summary>The filter form above a list of work.</summary>
/// <param name="Address">The list, without a query.</param>
/// <param name="Cleared">The list without its filter.</param>
/// <param name="Units">Choices of units; empty where the unit stands fast.</param>
/// <param name="Years">Choices of reporting years; empty for none.</param>
public sealed record WorkFilterForm(
    WorkQuery Query, string Address, string Cleared, IReadOnlyList<(string Code, string Name)> Units, IReadOnlyList<int> Years);
