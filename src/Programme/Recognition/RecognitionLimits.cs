namespace Xanh.Programme.Recognition;

/// <summary>Lengths of what is typed.</summary>
public static class RecognitionLimits
{
    public const int Name = 300;
    public const int Evidence = 4000;
    public const int Remark = 1000;
    public const int Number = 60;
    public const int FirstYear = 2000;
    public const int LastYear = 2100;
}
