using Xanh.Programme.Registers;

namespace Xanh.Programme.Enterprises;

/// <summary>Sizes of enterprises by NĐ 80/2021/NĐ-CP, Điều 5; above the three stands the large one.</summary>
public static class EnterpriseSize
{
    public const string Micro = "micro";
    public const string Small = "small";
    public const string Medium = "medium";
    public const string Large = "large";

    public static ChoiceList List { get; } = ChoiceList.Named("enterprise-size", Micro, Small, Medium, Large);
}
