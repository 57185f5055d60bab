namespace Xanh.Assessment.Balances;

/// <summary>What flows from one step to another, in from outside or out. Immutable.</summary>
/// <param name="Id">Unique in its graph.</param>
/// <param name="From">The step it comes from; null: from outside.</param>
/// <param name="To">The step it goes to; null: it leaves.</param>
/// <param name="Amounts">By the name of the balance, see <see cref="Balanced"/>. A balance it takes no part in is left out; an amount that flows but is not known is null.</param>
public sealed record ProcessStream(string Id, string Name, StreamKind Kind, string? From, string? To, IReadOnlyDictionary<string, KnownAmount?> Amounts)
{
    /// <summary>What was paid for it on its way in, money.</summary>
    public double PurchaseCost { get; init; }

    /// <summary>What treating it costs once it leaves, money.</summary>
    public double TreatmentCost { get; init; }

    /// <summary>Fees and charges for letting it out, money.</summary>
    public double Fees { get; init; }

    /// <summary>With one mass flow and nothing else, for a start.</summary>
    public static ProcessStream OfMass(string id, StreamKind kind, string? from, string? to, KnownAmount? amount) =>
        new(id, id, kind, from, to, new Dictionary<string, KnownAmount?>(StringComparer.Ordinal) { [Balanced.Mass] = amount });

    internal bool Carries(string balance) => Amounts.ContainsKey(balance);

    internal KnownAmount? Amount(string balance) => Amounts.GetValueOrDefault(balance);
}
