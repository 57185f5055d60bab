namespace Xanh.Programme.Work;

/// <summary>Whether a task is owed once, or once in each reporting year.</summary>
public enum WorkRhythm
{
    Once,
    Yearly,
}
