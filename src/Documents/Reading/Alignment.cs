namespace Xanh.Documents.Reading;

public enum Alignment
{
    Unknown,
    Left,
    Centre,
    Right,
    Justified,
}
