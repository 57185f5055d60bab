using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Balances;

/// <summary>
/// Data reconciliation: least squares weighted by the variances of the measurements, under the balances of all steps; unknown streams are projected out
/// and computed afterwards (Crowe, García Campos and Hrymak 1983; Narasimhan and Jordache 2000). A linear problem, solved directly.
/// </summary>
public static class Reconciliation
{
    private const double Zero = 1e-9;
    private const double Chance = 0.05;

    /// <param name="balance">See <see cref="Balanced"/>.</param>
    /// <returns>Refused <c>balance-unknown</c> when no stream takes part.</returns>
    public static Answer<Reconciled> Solve(ProcessGraph graph, string balance)
    {
        var streams = graph.Streams.Where(s => s.Carries(balance)).ToList();
        if (streams.Count == 0)
            return Answers.Refused<Reconciled>("balance-unknown", balance, $"Không dòng nào có số liệu “{balance}”.", $"No stream takes part in the balance of “{balance}”.");
        var known = streams.Where(s => s.Amount(balance) is not null).ToList();
        var unknown = streams.Where(s => s.Amount(balance) is null).ToList();
        var steps = graph.Steps.Where(step => streams.Exists(s => s.From == step.Id || s.To == step.Id)).Select(s => s.Id).ToList();
        var measured = Incidence(steps, known);
        var free = Incidence(steps, unknown);
        var constraints = unknown.Count == 0 ? measured : OrthogonalTo(free) * measured;
        var given = DenseVector.OfEnumerable(known.Select(s => s.Amount(balance)!.Value));
        var variances = DenseVector.OfEnumerable(known.Select(s => Math.Pow(s.Amount(balance)!.Deviation, 2)));
        var (values, spread, redundancy) = Adjust(constraints, given, variances);
        var others = unknown.Count == 0 ? null : Others(free, -(measured * values));
        var adjusted = values - given;
        var statistic = Enumerable.Range(0, known.Count).Where(i => variances[i] > 0).Sum(i => adjusted[i] * adjusted[i] / variances[i]);
        var limit = Normal.InvCDF(0, 1, 1 - (0.5 * (1 - Math.Pow(1 - Chance, 1.0 / Math.Max(1, known.Count)))));
        var rows = streams.Select(s => Row(s, balance, known.IndexOf(s), unknown.IndexOf(s), values, variances, spread, others, limit)).ToList();
        return Answers.Of(new Reconciled(balance, rows, redundancy, statistic, redundancy == 0 ? 0 : ChiSquared.InvCDF(redundancy, 1 - Chance)));
    }

    private static ReconciledStream Row(
        ProcessStream stream, string balance, int at, int free, Vector<double> values, Vector<double> variances, Vector<double> spread, Vector<double>? others, double limit)
    {
        if (at < 0)
            return new ReconciledStream(stream.Id, null, others![free], double.NaN, 0, false);
        var known = stream.Amount(balance)!;
        // The variance of an adjustment is what the variance of the measurement loses by reconciling.
        var score = spread[at] > Zero * variances[at] && variances[at] > 0 ? (values[at] - known.Value) / Math.Sqrt(spread[at]) : 0;
        return new ReconciledStream(stream.Id, known, values[at], Math.Sqrt(Math.Max(0, variances[at] - spread[at])), score, Math.Abs(score) > limit);
    }

    /// <summary>x = m − V·Aᵀ·(A·V·Aᵀ)⁺·A·m, the diagonal of the covariance of the adjustments, and the number of independent checks.</summary>
    private static (Vector<double> Values, Vector<double> Spread, int Redundancy) Adjust(Matrix<double> constraints, Vector<double> given, Vector<double> variances)
    {
        var weighted = constraints.Clone();
        weighted.MapIndexedInplace((_, column, value) => value * variances[column]);
        var spectrum = weighted.TransposeAndMultiply(constraints).Evd(Symmetricity.Symmetric);
        var largest = spectrum.EigenValues.Count == 0 ? 0 : spectrum.EigenValues.Max(v => v.Real);
        var kept = Enumerable.Range(0, spectrum.EigenValues.Count).Where(i => largest > 0 && spectrum.EigenValues[i].Real > Zero * largest).ToList();
        var values = given.Clone();
        var spread = new DenseVector(given.Count);
        var imbalance = constraints * given;
        foreach (var i in kept)
        {
            var direction = spectrum.EigenVectors.Column(i);
            var along = weighted.LeftMultiply(direction);
            values -= along * (direction.DotProduct(imbalance) / spectrum.EigenValues[i].Real);
            for (var column = 0; column < spread.Count; column++)
                spread[column] += along[column] * along[column] / spectrum.EigenValues[i].Real;
        }
        return (values, spread, kept.Count);
    }

    // Rows that no unknown stream touches any more: a basis of what is orthogonal to the columns of the unknown.
    private static Matrix<double> OrthogonalTo(Matrix<double> free)
    {
        var svd = free.Svd(computeVectors: true);
        var rank = svd.S.Count(s => s > Zero);
        return rank == free.RowCount ? new DenseMatrix(1, free.RowCount) : svd.U.SubMatrix(0, free.RowCount, rank, free.RowCount - rank).Transpose();
    }

    /// <summary>The unknown amounts; NaN for those that may take any value without breaking a balance.</summary>
    private static Vector<double> Others(Matrix<double> free, Vector<double> rest)
    {
        var svd = free.Svd(computeVectors: true);
        var solution = new DenseVector(free.ColumnCount);
        var fixedShare = new DenseVector(free.ColumnCount);
        for (var i = 0; i < svd.S.Count; i++)
        {
            if (svd.S[i] <= Zero)
                continue;
            var direction = svd.VT.Row(i);
            var along = svd.U.Column(i).DotProduct(rest) / svd.S[i];
            for (var column = 0; column < solution.Count; column++)
            {
                solution[column] += direction[column] * along;
                fixedShare[column] += direction[column] * direction[column];
            }
        }
        return solution.MapIndexed((column, value) => fixedShare[column] > 1 - 1e-6 ? value : double.NaN);
    }

    private static DenseMatrix Incidence(List<string> steps, List<ProcessStream> streams)
    {
        var matrix = new DenseMatrix(steps.Count, streams.Count);
        for (var column = 0; column < streams.Count; column++)
        {
            if (streams[column].To is { } to)
                matrix[steps.IndexOf(to), column] += 1;
            if (streams[column].From is { } from)
                matrix[steps.IndexOf(from), column] -= 1;
        }
        return matrix;
    }
}
