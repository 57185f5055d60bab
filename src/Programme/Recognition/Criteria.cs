using System.Globalization;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Recognition;

/// <summary>Criteria as they are typed: a line each, <c>name; weight; maximum</c>.</summary>
public static class Criteria
{
    private const char Mark = ';';
    private const int Parts = 3;
    private const int Whole = 100;
    private const int MostPoints = 1000;
    private const int Longest = 200;

    /// <summary>The criteria, or what is wrong with the text: <c>award-criterion</c> names the line, <c>award-weights</c> the sum.</summary>
    public static Finding? Read(string text, out IReadOnlyList<Criterion> criteria)
    {
        var read = new List<Criterion>();
        criteria = read;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Of(line) is not { } criterion)
                return Finding.Fault("award-criterion", line);
            read.Add(criterion);
        }
        var sum = read.Sum(c => c.Weight);
        return sum == Whole ? null : Finding.Fault("award-weights", sum.ToString(CultureInfo.InvariantCulture));
    }

    // The name may hold the mark itself: the two figures stand last.
    private static Criterion? Of(string line)
    {
        var parts = line.Split(Mark, StringSplitOptions.TrimEntries);
        if (parts.Length < Parts || !int.TryParse(parts[^2].TrimEnd('%', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var weight)
            || !int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var maximum))
            return null;
        var name = string.Join(Mark + " ", parts[..^2]);
        return name.Length is > 0 and <= Longest && weight is > 0 and <= Whole && maximum is > 0 and <= MostPoints ? new Criterion(name, weight, maximum) : null;
    }
}
