namespace Xanh.Programme.Reviews.Comparison;

/// <summary>Pairs items of two sides so that the sum of the pairs' weights is greatest; every item stands in one pair at most.</summary>
internal static class BestAssignment
{
    // Items that hang together by possible pairs are few in real documents; beyond this the heaviest pair is taken first.
    private const int MostExact = 80;

    /// <summary>One possible pair.</summary>
    internal readonly record struct Edge(int Left, int Right, double Weight);

    public static IReadOnlyList<Edge> Of(IReadOnlyCollection<Edge> edges)
    {
        var chosen = new List<Edge>();
        foreach (var component in Components(edges))
            chosen.AddRange(component.Count == 1 ? component : Solve(component));
        return chosen;
    }

    private static List<Edge> Solve(List<Edge> component)
    {
        var left = component.Select(e => e.Left).Distinct().Order().ToList();
        var right = component.Select(e => e.Right).Distinct().Order().ToList();
        return Math.Max(left.Count, right.Count) <= MostExact ? Exact(component, left, right) : HeaviestFirst(component);
    }

    private static List<Edge> HeaviestFirst(List<Edge> component)
    {
        var (lefts, rights) = (new HashSet<int>(), new HashSet<int>());
        var chosen = new List<Edge>();
        foreach (var edge in component.OrderByDescending(e => e.Weight).ThenBy(e => e.Left).ThenBy(e => e.Right))
        {
            if (!lefts.Contains(edge.Left) && !rights.Contains(edge.Right) && lefts.Add(edge.Left) && rights.Add(edge.Right))
                chosen.Add(edge);
        }
        return chosen;
    }

    // The Hungarian method on the square matrix of costs; a pair that is not possible weighs nothing and is left out again.
    private static List<Edge> Exact(List<Edge> component, List<int> left, List<int> right)
    {
        var size = Math.Max(left.Count, right.Count);
        var weights = new double[size, size];
        foreach (var edge in component)
            weights[left.BinarySearch(edge.Left), right.BinarySearch(edge.Right)] = edge.Weight;
        var columnOfRow = Hungarian(weights, size);
        var chosen = new List<Edge>();
        for (var row = 0; row < left.Count; row++)
        {
            if (columnOfRow[row] < right.Count && weights[row, columnOfRow[row]] > 0)
                chosen.Add(new Edge(left[row], right[columnOfRow[row]], weights[row, columnOfRow[row]]));
        }
        return chosen;
    }

    private static int[] Hungarian(double[,] weights, int size)
    {
        var (rowPrice, columnPrice) = (new double[size + 1], new double[size + 1]);
        var rowOfColumn = new int[size + 1];
        for (var row = 1; row <= size; row++)
            Place(row, weights, size, rowPrice, columnPrice, rowOfColumn);
        var columnOfRow = new int[size];
        for (var column = 1; column <= size; column++)
            columnOfRow[rowOfColumn[column] - 1] = column - 1;
        return columnOfRow;
    }

    // One row more, by the cheapest way of moving others; column 0 stands for the row not yet placed.
    private static void Place(int row, double[,] weights, int size, double[] rowPrice, double[] columnPrice, int[] rowOfColumn)
    {
        var cheapest = new double[size + 1];
        Array.Fill(cheapest, double.PositiveInfinity);
        var (from, seen, column) = (new int[size + 1], new bool[size + 1], 0);
        rowOfColumn[0] = row;
        do
        {
            seen[column] = true;
            var (current, next, step) = (rowOfColumn[column], 0, double.PositiveInfinity);
            for (var c = 1; c <= size; c++)
            {
                if (seen[c])
                    continue;
                var cost = -weights[current - 1, c - 1] - rowPrice[current] - columnPrice[c];
                if (cost < cheapest[c])
                    (cheapest[c], from[c]) = (cost, column);
                if (cheapest[c] < step)
                    (step, next) = (cheapest[c], c);
            }
            for (var c = 0; c <= size; c++)
            {
                if (seen[c])
                    (rowPrice[rowOfColumn[c]], columnPrice[c]) = (rowPrice[rowOfColumn[c]] + step, columnPrice[c] - step);
                else
                    cheapest[c] -= step;
            }
            column = next;
        }
        while (rowOfColumn[column] != 0);
        for (; column != 0; column = from[column])
            rowOfColumn[column] = rowOfColumn[from[column]];
    }

    private static IEnumerable<List<Edge>> Components(IReadOnlyCollection<Edge> edges)
    {
        var parent = new Dictionary<int, int>();
        // Right items are numbered below zero, so that both sides share one forest.
        foreach (var edge in edges)
            parent[Root(parent, edge.Left)] = Root(parent, ~edge.Right);
        return edges.GroupBy(e => Root(parent, e.Left)).Select(g => g.ToList());
    }

    private static int Root(Dictionary<int, int> parent, int item)
    {
        while (parent.TryGetValue(item, out var above) && above != item)
        {
            parent[item] = parent.GetValueOrDefault(above, above);
            item = above;
        }
        parent.TryAdd(item, item);
        return item;
    }
}
