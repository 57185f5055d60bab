using Xanh.Programme.Registers;

namespace Xanh.Programme.Enterprises.Sectors;

/// <summary>Looks whether a code is one of the edition it is said to be taken from.</summary>
internal static class SectorRule
{
    /// <param name="edition">Empty while it is not known.</param>
    public static IEnumerable<RecordFault> Check(string sector, string edition)
    {
        if (sector.Length < 2 || edition.Length == 0 || SectorList.Find(edition, sector) is not null || SectorList.Find(sector) is not { } other)
            yield break;
        yield return new RecordFault("sector", Finding.Doubt("sector-other-edition", sector[..2], other.Edition, edition, string.Join(", ", other.InOther)));
    }
}
