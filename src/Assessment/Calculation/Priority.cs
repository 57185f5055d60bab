namespace Xanh.Assessment.Calculation;

/// <summary>How much a Vietnamese factory needs a calculator.</summary>
public enum Priority
{
    Core,
    Extra,
}
