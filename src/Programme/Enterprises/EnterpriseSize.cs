namespace Xanh.Programme.Enterprises;

/// <summary>Sizes of enterprises by NĐ 80/2021/NĐ-CP, Điều 5.</summary>
public enum EnterpriseSize
{
    Micro,
    Small,
    Medium,
    Large,
}
