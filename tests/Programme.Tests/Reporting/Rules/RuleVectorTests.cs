using System.Globalization;
using System.Text.Json;
using Xanh.Programme.Reporting.Rules;

namespace Xanh.Programme.Tests.Reporting.Rules;

/// <summary>The vectors that the page's rules.js runs too.</summary>
public class RuleVectorTests
{
    private static readonly JsonElement Vectors = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rule-vectors.json"))).RootElement;

    public static TheoryData<string> Numbers => Of("numbers");

    public static TheoryData<string> Answers => Of("answers");

    public static TheoryData<string> Reports => Of("reports");

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_typed_number_is_read_and_shown(string vector)
    {
        var given = JsonDocument.Parse(vector).RootElement;
        var mark = given.GetProperty("mark").GetString()![0];
        var kept = TypedNumber.Read(given.GetProperty("typed").GetString()!, mark);
        kept.ShouldBe(given.GetProperty("kept").GetString());
        if (kept is null)
            return;
        TypedNumber.Show(kept, mark).ShouldBe(given.GetProperty("shown").GetString());
        TypedNumber.Read(TypedNumber.Show(kept, mark), mark).ShouldBe(kept);
        TypedNumber.Keep(TypedNumber.ValueOf(kept)).ShouldBe(kept);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_is_read_by_its_rule(string vector)
    {
        var given = JsonDocument.Parse(vector).RootElement;
        var read = RuleCheck.Read(RuleOf(given.GetProperty("rule")), given.GetProperty("typed").GetString()!, given.GetProperty("mark").GetString()![0]);
        read.Value.ShouldBe(given.GetProperty("value").GetString());
        Words(read.Faults).ShouldBe(given.GetProperty("faults").EnumerateArray().Select(f => f.GetString()!));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_whole_report_is_looked_at(string vector)
    {
        var given = JsonDocument.Parse(vector).RootElement;
        var rules = given.GetProperty("rules").EnumerateObject().Select(p => KeyValuePair.Create(p.Name, RuleOf(p.Value)));
        var values = given.GetProperty("values").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal);
        RuleCheck.OfReport(rules, values, key => key).Select(f => $"{f.Key}: {string.Join('|', Words(f.Faults))}")
            .ShouldBe(given.GetProperty("faults").EnumerateObject().Select(p => $"{p.Name}: {string.Join('|', p.Value.EnumerateArray().Select(f => f.GetString()))}"));
    }

    [Theory]
    [InlineData("vi-VN", ',', "1.500,5")]
    [InlineData("fr-FR", ',', "1.500,5")]
    [InlineData("en-GB", '.', "1,500.5")]
    public void Faults_say_numbers_in_the_language_of_the_reader(string language, char mark, string shown)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        TypedNumber.MarkOf(culture).ShouldBe(mark);
        new FieldFault(FaultCodes.Above, "1500.5").Message(culture).ShouldContain(shown);
        FaultCodes.All.ShouldAllBe(code => new FieldFault(code, "1").Message(culture).Length > 20);
    }

    [Fact]
    public void A_rule_survives_its_json()
    {
        var rule = new FieldRule { Kind = AnswerKind.Number, Min = 0.5m, Max = 123456789012345.000001m, Decimals = 2, NotAbove = "q/tong" };
        FieldRule.FromJson(rule.ToJson()).ShouldBe(rule);
        FieldRule.FromJson(rule.ToJson()).Max.ShouldBe(rule.Max);
        rule.ToJson().ShouldStartWith("{\"kind\":\"number\",");
        var choice = new FieldRule { Kind = AnswerKind.Choice, Choices = ["co", "khong"], Required = true };
        FieldRule.FromJson(choice.ToJson()).Choices.ShouldBe(choice.Choices);
        FieldRule.FromJson(choice.ToJson()).ShouldNotBe(rule);
    }

    private static FieldRule RuleOf(JsonElement json) => FieldRule.FromJson(json.GetRawText());

    private static IEnumerable<string> Words(IEnumerable<FieldFault> faults) => faults.Select(f => $"{f.Code} {f.Argument}".TrimEnd());

    private static TheoryData<string> Of(string part) => [.. Vectors.GetProperty(part).EnumerateArray().Select(v => v.GetRawText())];
}
