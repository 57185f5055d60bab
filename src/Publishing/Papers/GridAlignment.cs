namespace Xanh.Publishing.Papers;

/// <summary>How the cells of a column stand.</summary>
public enum GridAlignment
{
    Left,
    Centre,
    Right,
}
