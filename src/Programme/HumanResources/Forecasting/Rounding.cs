namespace Xanh.Programme.HumanResources.Forecasting;

/// <summary>People are whole: each part of a forecast is rounded by itself, so that the figures shown add up.</summary>
internal static class Rounding
{
    public static long People(decimal value) => (long)decimal.Round(value, 0, MidpointRounding.AwayFromZero);
}
