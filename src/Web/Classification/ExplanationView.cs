using Xanh.Programme.Classification;

namespace Xanh.Web.Classification;

/// <summary>Why an enterprise is classified as it is.</summary>
/// <param name="Sources">Address and name of the records the facts come from, by id.</param>
public sealed record ExplanationView(IReadOnlyList<ExplainedDecision> Decisions, IReadOnlyDictionary<Guid, (string Address, string Name)> Sources)
{
    /// <summary>Without names of records.</summary>
    public static ExplanationView Of(IReadOnlyList<ExplainedDecision> decisions) => new(decisions, new Dictionary<Guid, (string, string)>());
}
