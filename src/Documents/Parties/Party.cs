namespace Xanh.Documents.Parties;

/// <summary>One body, or one group of bodies, as printed.</summary>
/// <param name="Name">As printed; a head word said once for several ("các Sở: Tài chính, Tư pháp") is repeated.</param>
/// <param name="Start">Where it stands in the text that was read.</param>
/// <param name="IsNamed">True for a body with a name of its own, false for a group ("các sở, ngành").</param>
internal sealed record Party(string Name, int Start, int Length, bool IsNamed)
{
    public int End => Start + Length;
}
