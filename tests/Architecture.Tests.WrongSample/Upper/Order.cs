using Xanh.Architecture.Tests.WrongSample.Lower;

namespace Xanh.Architecture.Tests.WrongSample.Upper;

/// <summary>The allowed direction: Upper uses Lower.</summary>
public sealed class Order(Price price)
{
    public Price Price { get; } = price;
}
