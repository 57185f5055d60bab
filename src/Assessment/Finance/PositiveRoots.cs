namespace Xanh.Assessment.Finance;

/// <summary>
/// All real roots of a polynomial within an interval of positive numbers. Between two neighbouring roots of the derivative a polynomial only rises or
/// only falls, so halving finds the one root there may be; the roots of the derivative are found the same way, down to a straight line.
/// </summary>
internal static class PositiveRoots
{
    private const double Touching = 1e-12;

    /// <param name="coefficients">Of powers 0, 1, 2, ….</param>
    public static IReadOnlyList<double> Of(IReadOnlyList<double> coefficients, double low, double high)
    {
        var degree = coefficients.Count - 1;
        while (degree > 0 && coefficients[degree] == 0)
            degree--;
        return Of([.. coefficients.Take(degree + 1)], low, high);
    }

    private static List<double> Of(double[] coefficients, double low, double high)
    {
        if (coefficients.Length < 2)
            return [];
        // Scaled, so that the factorials of repeated derivatives do not overflow.
        var scale = coefficients.Skip(1).Select((c, i) => Math.Abs(c * (i + 1))).Max();
        var turns = scale == 0 || Changes(coefficients) < 2 ? [] : Of([.. coefficients.Skip(1).Select((c, i) => c * (i + 1) / scale)], low, high);
        List<double> ends = [low, .. turns, high];
        var roots = new List<double>();
        foreach (var (from, to) in ends.Zip(ends.Skip(1)))
        {
            var (left, right) = (Value(coefficients, from), Value(coefficients, to));
            if (Touches(coefficients, from))
                AddOnce(roots, from);
            else if (!Touches(coefficients, to) && Math.Sign(left) != Math.Sign(right))
                AddOnce(roots, Halve(coefficients, from, to));
        }
        if (Touches(coefficients, high))
            AddOnce(roots, high);
        return roots;
    }

    private static void AddOnce(List<double> roots, double root)
    {
        if (roots.Count == 0 || Math.Abs(roots[^1] - root) > 1e-9 * root)
            roots.Add(root);
    }

    // Descartes: at most so many positive roots as changes of sign.
    private static int Changes(double[] coefficients)
    {
        var signs = coefficients.Where(c => c != 0).Select(Math.Sign).ToList();
        return signs.Zip(signs.Skip(1)).Count(pair => pair.First != pair.Second);
    }

    private static double Halve(double[] coefficients, double from, double to)
    {
        var sign = Math.Sign(Value(coefficients, from));
        for (var i = 0; i < 200 && to - from > 1e-16 * to; i++)
        {
            var middle = (from + to) / 2;
            if (Math.Sign(Value(coefficients, middle)) == sign)
                from = middle;
            else
                to = middle;
        }
        return (from + to) / 2;
    }

    // A root of even order does not cross zero; rounding leaves it this near.
    private static bool Touches(double[] coefficients, double at) =>
        Math.Abs(Value(coefficients, at)) <= Touching * coefficients.Select((c, i) => Math.Abs(c) * Math.Pow(at, i)).Sum();

    private static double Value(double[] coefficients, double at)
    {
        var value = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
            value = (value * at) + coefficients[i];
        return value;
    }
}
