using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Verification;

/// <summary>
/// What would have been used without the options, as a linear model of what drives it: ordinary least squares by QR over the baseline periods
/// (ASHRAE Guideline 14; IPMVP option C). Immutable.
/// </summary>
public sealed class Baseline
{
    private readonly Matrix<double> covariance;
    private readonly IReadOnlyList<(double Low, double High)> seen;

    private Baseline(Matrix<double> covariance, IReadOnlyList<(double Low, double High)> seen) => (this.covariance, this.seen) = (covariance, seen);

    /// <summary>The constant first, then one for each driver.</summary>
    public required IReadOnlyList<Coefficient> Coefficients { get; init; }

    /// <summary>Standard deviation of the residuals.</summary>
    public required double ResidualDeviation { get; init; }

    /// <summary>Share of the variation that the drivers explain.</summary>
    public required double RSquared { get; init; }

    /// <summary>Residual deviation over mean use, CV(RMSE); up to 0.15 to 0.25 is usual for months.</summary>
    public required double Variation { get; init; }

    public required int Periods { get; init; }

    public int DegreesOfFreedom => Periods - Coefficients.Count;

    /// <returns>Refused <c>baseline-too-short</c> (fewer than two periods more than coefficients), <c>drivers-differ</c>, <c>value-not-finite</c> or <c>drivers-collinear</c>.</returns>
    public static Answer<Baseline> Fit(IReadOnlyList<BaselinePeriod> periods)
    {
        var drivers = periods.Count == 0 ? 0 : periods[0].Drivers.Count;
        if (periods.Count < drivers + 3)
            return Answers.Refused<Baseline>("baseline-too-short", null, "Chưa đủ số kỳ để lập đường cơ sở: cần nhiều hơn số hệ số ít nhất hai kỳ.", "There are too few periods for a baseline: at least two more than coefficients are needed.");
        if (periods.Any(p => p.Drivers.Count != drivers))
            return Answers.Refused<Baseline>("drivers-differ", null, "Các kỳ phải có cùng các biến.", "All periods must have the same drivers.");
        if (periods.Any(p => !double.IsFinite(p.Use) || p.Drivers.Any(d => !double.IsFinite(d))))
            return Answers.Refused<Baseline>("value-not-finite", null, "Có giá trị không phải là số.", "Some value is no number.");
        var rows = DenseMatrix.OfRows(periods.Select(p => p.Drivers.Prepend(1.0)));
        var scale = DenseVector.OfEnumerable(rows.EnumerateColumns().Select(c => c.L2Norm()));
        if (scale.Exists(s => s == 0) || Singular(rows, scale))
            return Answers.Refused<Baseline>("drivers-collinear", null, "Các biến phụ thuộc nhau (hoặc có biến không đổi) nên không tách được ảnh hưởng.", "The drivers depend on each other (or one never changes), so their effects cannot be told apart.");
        return Answers.Of(Of(periods, rows));
    }

    /// <summary>What the model says for the sum of periods, with the standard error of that prediction.</summary>
    /// <param name="drivers">One list for each period.</param>
    public (double Use, double Error) Predict(IReadOnlyList<IReadOnlyList<double>> drivers)
    {
        var sum = DenseVector.OfEnumerable(Enumerable.Range(0, Coefficients.Count).Select(i => i == 0 ? drivers.Count : drivers.Sum(d => d[i - 1])));
        var use = sum.DotProduct(DenseVector.OfEnumerable(Coefficients.Select(c => c.Value)));
        // Scatter of the periods themselves, and of the line they are predicted by.
        var variance = (ResidualDeviation * ResidualDeviation * drivers.Count) + sum.DotProduct(covariance * sum);
        return (use, Math.Sqrt(variance));
    }

    /// <summary>Half the width of a two-sided interval, in standard errors (Student).</summary>
    /// <param name="confidence">As 0.9.</param>
    public double Reach(double confidence) => StudentT.InvCDF(0, 1, DegreesOfFreedom, 0.5 + (confidence / 2));

    /// <summary>Is every driver within what the baseline saw, ten per cent of its range beyond included?</summary>
    internal bool Covers(IReadOnlyList<double> drivers) => drivers.Zip(seen).All(pair =>
        pair.First >= pair.Second.Low - (0.1 * (pair.Second.High - pair.Second.Low)) && pair.First <= pair.Second.High + (0.1 * (pair.Second.High - pair.Second.Low)));

    private static bool Singular(Matrix<double> rows, Vector<double> scale)
    {
        var svd = rows.MapIndexed((_, column, value) => value / scale[column]).Svd(computeVectors: false);
        return svd.S.Minimum() < 1e-10 * svd.S.Maximum();
    }

    private static Baseline Of(IReadOnlyList<BaselinePeriod> periods, DenseMatrix rows)
    {
        var use = DenseVector.OfEnumerable(periods.Select(p => p.Use));
        var qr = rows.QR(MathNet.Numerics.LinearAlgebra.Factorization.QRMethod.Thin);
        var solution = qr.Solve(use);
        var residuals = use - (rows * solution);
        var freedom = rows.RowCount - rows.ColumnCount;
        var deviation = Math.Sqrt(residuals.DotProduct(residuals) / freedom);
        var inverse = qr.R.Inverse();
        var spreads = inverse.TransposeAndMultiply(inverse) * (deviation * deviation);
        var mean = use.Average();
        var spread = use.Sum(u => (u - mean) * (u - mean));
        var ranges = rows.EnumerateColumns().Skip(1).Select(c => (c.Minimum(), c.Maximum())).ToList();
        return new Baseline(spreads, ranges)
        {
            Coefficients = [.. solution.Select((value, i) => new Coefficient(value, Math.Sqrt(spreads[i, i])))],
            ResidualDeviation = deviation,
            RSquared = spread == 0 ? 0 : 1 - (residuals.DotProduct(residuals) / spread),
            Variation = deviation / mean,
            Periods = rows.RowCount,
        };
    }
}
