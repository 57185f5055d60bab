using System.Text.RegularExpressions;
using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Tests.Calculation;

/// <summary>What every declaration must keep.</summary>
public partial class DeclarationTests
{
    public static TheoryData<string> Names => [.. Calculators.All.Select(c => c.Name)];

    [Fact]
    public void Names_are_there_once() => Calculators.All.Select(c => c.Name).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Names))]
    public void Keys_are_there_once_and_written_alike(string name)
    {
        var calculator = Calculators.Find(name)!;
        calculator.Inputs.Select(i => i.Key).ShouldBeUnique();
        calculator.Outputs.Select(o => o.Key).ShouldBeUnique();
        calculator.Inputs.Select(i => i.Key).Concat(calculator.Outputs.Select(o => o.Key)).Append(name).ShouldAllBe(key => Key().IsMatch(key));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_is_said_in_both_languages(string name)
    {
        var calculator = Calculators.Find(name)!;
        var words = calculator.Inputs.Select(i => i.Meaning).Concat(calculator.Outputs.Select(o => o.Meaning)).Append(calculator.Title).ToList();
        words.ShouldAllBe(w => w.Vietnamese.Length > 0 && w.English.Length > 0);
        calculator.Title.Vietnamese.Any(c => c > 127).ShouldBeTrue();
        calculator.Title.English.ShouldNotBe(calculator.Title.Vietnamese);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Modes_name_inputs_and_outputs_of_the_calculator(string name)
    {
        var calculator = Calculators.Find(name)!;
        var modes = calculator.Modes.SelectMany(g => g.Modes).ToList();
        modes.SelectMany(m => m.Required.Concat(m.Optional)).Select(i => i.Key).Except(calculator.Inputs.Select(i => i.Key)).ShouldBeEmpty();
        modes.SelectMany(m => m.Gives).Select(o => o.Key).Except(calculator.Outputs.Select(o => o.Key)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Defaults_lie_within_their_limits(string name) => Calculators.Find(name)!.Inputs
        .Where(i => (i.DefaultValue is { } value && !i.Limits!.Allow(value)) || (i.DefaultWord is { } word && !i.Choices.Contains(word)))
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_given_is_refused_with_a_key(string name)
    {
        var outcome = Calculators.Find(name)!.Run();
        outcome.Succeeded.ShouldBeFalse();
        outcome.Refusals.ShouldAllBe(r => r.Code == "missing-input" || r.Code == "fuel-composition-sum");
    }

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex Key();
}
