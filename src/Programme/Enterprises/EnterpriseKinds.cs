using Xanh.Programme.Registers;

namespace Xanh.Programme.Enterprises;

/// <summary>Kinds of enterprises by the laws they were founded under.</summary>
internal static class EnterpriseKinds
{
    public static ChoiceList List { get; } = ChoiceList.Named(
        "enterprise-kind", "limited-one", "limited-more", "joint-stock", "partnership", "private", "state", "foreign-invested", "cooperative", "household", "public-unit");
}
