using System.Globalization;

namespace Xanh.Assessment.Calculation;

/// <summary>The refusals that any calculator may give; those of one calculator stand with its formulas.</summary>
internal static class Refusals
{
    public static CalculationRefusal UnknownInput(string key) =>
        Of("unknown-input", key, $"Không có đầu vào “{key}”. Hãy xem tên đúng bằng: xanh calc list.", $"There is no input “{key}”. See the right keys with: xanh calc list.");

    public static CalculationRefusal OtherMode(string key, string mode) =>
        Of("keys-of-two-modes", key, $"“{key}” không thuộc cách tính “{mode}” mà các đầu vào khác đã chọn. Hãy bỏ bớt đầu vào của một cách tính.", $"“{key}” does not belong to mode “{mode}”, which the other inputs chose. Leave out the inputs of one mode.");

    public static CalculationRefusal NoMode(IEnumerable<Mode> modes, string key)
    {
        var ways = string.Join("; ", modes.Select(m => $"{m.Name}: {string.Join(", ", m.Required.Concat(m.Required.Count == 0 ? m.Optional : []).Select(i => i.Key))}"));
        return Of("missing-input", key, $"Thiếu đầu vào. Hãy cho đủ một trong các cách: {ways}.", $"Inputs are missing. Give all of one of these: {ways}.");
    }

    public static CalculationRefusal Missing(string key) =>
        Of("missing-input", key, $"Thiếu đầu vào bắt buộc “{key}”.", $"The required input “{key}” is missing.");

    public static CalculationRefusal NotANumber(string key) =>
        Of("not-a-number", key, $"“{key}” phải là một số có đơn vị.", $"“{key}” must be a number with a unit.");

    public static CalculationRefusal UnknownWord(string key, IEnumerable<string> words)
    {
        var choice = string.Join(", ", words);
        return Of("unknown-word", key, $"“{key}” phải là một trong: {choice}.", $"“{key}” must be one of: {choice}.");
    }

    public static CalculationRefusal MissingUnit(string key, string unit) =>
        Of("missing-unit", key, $"“{key}” thiếu đơn vị, ví dụ {unit}.", $"“{key}” has no unit; an example: {unit}.");

    public static CalculationRefusal UnknownUnit(string key, string given) =>
        Of("unknown-unit", key, $"Đơn vị “{given}” của “{key}” không có trong danh mục.", $"The unit “{given}” of “{key}” is not known.");

    public static CalculationRefusal OtherKind(string key, string given, string wanted) =>
        Of("unit-of-another-kind", key, $"“{key}” tính bằng {wanted}; {given} đo đại lượng khác.", $"“{key}” is measured in {wanted}; {given} measures something else.");

    public static CalculationRefusal OtherPressure(string key, string given, string wanted) => Of(
        "pressure-of-another-kind", key,
        $"“{key}” cần áp suất {wanted}; “{given}” là loại khác: (g) áp suất dư, (a) tuyệt đối, không ghi là chênh áp.",
        $"“{key}” wants a pressure in {wanted}; “{given}” is another kind: (g) gauge, (a) absolute, without mark a difference.");

    public static CalculationRefusal OutsideLimits(Input input, double value)
    {
        var number = value.ToString(CultureInfo.InvariantCulture);
        return Of(
            "outside-limits", input.Key,
            $"“{input.Key}” = {number} {input.Unit.Symbol} nằm ngoài giới hạn {input.Limits!.Text}.", $"“{input.Key}” = {number} {input.Unit.Symbol} lies outside its limits {input.Limits.Text}.");
    }

    public static CalculationRefusal TwoCurrencies(string key, string one, string other) =>
        Of("two-currencies", key, $"“{key}” tính bằng {other} trong khi giá trị khác tính bằng {one}. Hãy dùng một loại tiền.", $"“{key}” is in {other}, another value in {one}. Use one currency.");

    public static CalculationRefusal UnknownOutput(string key) =>
        Of("unknown-output", key, $"Không có kết quả “{key}”.", $"There is no output “{key}”.");

    public static CalculationRefusal NoNumber(string key) =>
        Of("no-finite-result", null, $"“{key}” không ra số hữu hạn; hãy kiểm tra các đầu vào rất lớn hoặc rất nhỏ.", $"“{key}” comes out as no finite number; check inputs that are very large or very small.");

    public static CalculationWarning NegativeSaving(string key) =>
        new("negative-saving", new Words($"“{key}” âm: phương án mới tốn hơn hiện tại.", $"“{key}” is negative: the new state uses more than the old one."));

    private static CalculationRefusal Of(string code, string? input, string vietnamese, string english) => new(code, input, new Words(vietnamese, english));
}
