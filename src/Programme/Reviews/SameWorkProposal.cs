namespace Xanh.Programme.Reviews;

/// <summary>Tasks from different parts of the document that seem to be the same work.</summary>
/// <param name="Numbers">The one that would stay first.</param>
/// <param name="Likeness">0–1: the least among the pairs with the first.</param>
public sealed record SameWorkProposal(IReadOnlyList<int> Numbers, double Likeness);
