namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>Sizes of answers, and what forecasts begin with.</summary>
public static class SurveyLimits
{
    public const int Whole = 100;
    public const int MostJobs = 100_000;
    public const int Skills = 500;
    public const int Remark = 2000;
    public const int Person = 200;
    public const int CodeLength = 40;
    public const int HashLength = 64;
    public const int FirstYear = 2000;
    public const int LastYear = 2100;
    public const int MostRows = 20_000;

    /// <summary>Percent a year, until somebody says better: no survey stands behind it.</summary>
    public const decimal UsualReplacementRate = 4;

    /// <summary>Percent, until somebody says better: no survey stands behind it.</summary>
    public const decimal UsualStayingShare = 60;
}
