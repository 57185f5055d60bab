namespace Xanh.Programme.Enterprises;

/// <summary>The two fields that NĐ 80/2021/NĐ-CP sets limits for.</summary>
public enum EconomicField
{
    /// <summary>Agriculture, forestry, fishery; industry and construction.</summary>
    Production,

    /// <summary>Trade and services.</summary>
    Trade,
}
