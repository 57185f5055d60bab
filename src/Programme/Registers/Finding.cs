using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>What is found about a typed value.</summary>
/// <param name="IsDoubt">Whether it may stand when somebody gives a reason; else it is refused.</param>
public sealed record Finding(Refusal Refusal, bool IsDoubt)
{
    public static Finding Fault(string code, params string[] arguments) => new(new Refusal(code, arguments), IsDoubt: false);

    public static Finding Doubt(string code, params string[] arguments) => new(new Refusal(code, arguments), IsDoubt: true);
}
