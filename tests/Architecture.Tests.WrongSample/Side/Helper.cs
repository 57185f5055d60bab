using System.Globalization;
using Xanh.Architecture.Tests.WrongSample.Lower;

namespace Xanh.Architecture.Tests.WrongSample.Side;

/// <summary>A banned name, a clock, a file, a culture, and a signature that names an area it may not use.</summary>
public sealed class Helper
{
    public Price? Cheapest(IReadOnlyList<Price> prices) => prices.Count == 0 ? null : prices[0];

    public string Stamp() => DateTime.Now.ToString(CultureInfo.CurrentCulture) + File.Exists("clock.txt");
}
