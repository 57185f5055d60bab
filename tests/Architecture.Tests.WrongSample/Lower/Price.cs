using Xanh.Architecture.Tests.WrongSample.Upper;

namespace Xanh.Architecture.Tests.WrongSample.Lower;

/// <summary>Uses Upper from below, and only inside a lambda of a method body: the hardest place to see.</summary>
public sealed record Price(decimal Amount)
{
    public static IEnumerable<object> Orders(IEnumerable<decimal> amounts) => amounts.Select(a => new Order(new Price(a)));
}
