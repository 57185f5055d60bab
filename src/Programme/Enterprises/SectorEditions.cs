using Xanh.Programme.Registers;

namespace Xanh.Programme.Enterprises;

/// <summary>Editions of VSIC in use: QĐ 27/2018/QĐ-TTg, and QĐ 36/2025/QĐ-TTg in its place.</summary>
internal static class SectorEditions
{
    public static ChoiceList List { get; } = ChoiceList.Named("sector-edition", "2025", "2018");
}
