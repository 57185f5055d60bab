using Xanh.Programme.Classification;
using Xanh.Programme.Registers;
using Xanh.Web.Registers;

namespace Xanh.Web.Classification;

/// <summary>Names the records that the facts of an explanation come from.</summary>
public sealed class ExplanationDesk(RegisterBook book)
{
    public async Task<ExplanationView> OfAsync(IReadOnlyList<ExplainedDecision> decisions, CancellationToken cancellation)
    {
        var sources = new Dictionary<Guid, (string, string)>();
        foreach (var source in decisions.SelectMany(d => d.Facts).SelectMany(f => f.Sources).Distinct())
        {
            if (book.FindByCode(source.Register) is { } office && await book.NameAsync(source.Register, source.Id, cancellation) is { } name)
                sources[source.Id] = (RegisterAddresses.Of(office.Register, source.Id), name);
        }
        return new ExplanationView(decisions, sources);
    }
}
