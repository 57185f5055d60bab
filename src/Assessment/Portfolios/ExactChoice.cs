using System.Collections;

namespace Xanh.Assessment.Portfolios;

/// <summary>
/// Dynamic programming. A table holds the greatest value for every sum of money; candidates without a money limit of their group go straight into it,
/// a group with one gets a table of its own, which is then merged.
/// </summary>
internal static class ExactChoice
{
    public static HashSet<Candidate> Of(IReadOnlyList<LimitedGroup> groups, int budget)
    {
        var table = new double[budget + 1];
        var undo = new Stack<Func<int, List<Candidate>, int>>();
        foreach (var group in groups)
        {
            if (group.IsMoneyLimited)
            {
                var own = new double[group.Money + 1];
                var back = Fill(own, group);
                undo.Push(Merge(table, own, back));
            }
            else
            {
                undo.Push(Fill(table, group));
            }
        }
        // Every sum may also be left unspent, so the whole budget is the place to look.
        var chosen = new List<Candidate>();
        var money = budget;
        while (undo.TryPop(out var step))
            money = step(money, chosen);
        return [.. chosen];
    }

    /// <summary>Puts the candidates of a group into a table; gives the way back from a sum of money.</summary>
    private static Func<int, List<Candidate>, int> Fill(double[] table, LimitedGroup group)
    {
        var layers = group.Count ?? 0;
        return layers > 0 || group.Count == 0 ? FillCounted(table, group, layers) : FillFreely(table, group);
    }

    private static Func<int, List<Candidate>, int> FillFreely(double[] table, LimitedGroup group)
    {
        var taken = new BitArray[group.Candidates.Count];
        for (var i = 0; i < taken.Length; i++)
        {
            var (cost, value, row) = (group.Candidates[i].Cost, group.Candidates[i].Value, taken[i] = new BitArray(table.Length));
            for (var money = table.Length - 1; money >= cost; money--)
            {
                var other = table[money - cost] + value;
                if (other <= table[money])
                    continue;
                table[money] = other;
                row[money] = true;
            }
        }
        return (money, chosen) =>
        {
            for (var i = taken.Length - 1; i >= 0; i--)
            {
                if (!taken[i][money])
                    continue;
                chosen.Add(group.Candidates[i]);
                money -= group.Candidates[i].Cost;
            }
            return money;
        };
    }

    // One table for every number of candidates chosen so far; the first is the table before the group.
    private static Func<int, List<Candidate>, int> FillCounted(double[] table, LimitedGroup group, int most)
    {
        var width = table.Length;
        var layers = Enumerable.Range(0, most + 1).Select(_ => (double[])table.Clone()).ToArray();
        var taken = new BitArray[group.Candidates.Count];
        for (var i = 0; i < taken.Length; i++)
        {
            var (cost, value, row) = (group.Candidates[i].Cost, group.Candidates[i].Value, taken[i] = new BitArray(width * (most + 1)));
            for (var layer = most; layer > 0; layer--)
            {
                var (into, from) = (layers[layer], layers[layer - 1]);
                for (var money = width - 1; money >= cost; money--)
                {
                    var other = from[money - cost] + value;
                    if (other <= into[money])
                        continue;
                    into[money] = other;
                    row[(layer * width) + money] = true;
                }
            }
        }
        layers[most].CopyTo(table, 0);
        return (money, chosen) =>
        {
            var layer = most;
            for (var i = taken.Length - 1; i >= 0; i--)
            {
                if (!taken[i][(layer * width) + money])
                    continue;
                chosen.Add(group.Candidates[i]);
                money -= group.Candidates[i].Cost;
                layer--;
            }
            return money;
        };
    }

    private static Func<int, List<Candidate>, int> Merge(double[] table, double[] own, Func<int, List<Candidate>, int> back)
    {
        var spent = new int[table.Length];
        // Only sums at which the group's value rises are worth trying.
        var steps = Enumerable.Range(1, own.Length - 1).Where(m => own[m] > own[m - 1]).ToArray();
        for (var money = table.Length - 1; money >= 0; money--)
        {
            var (best, at) = (table[money] + own[0], 0);
            foreach (var step in steps)
            {
                if (step > money)
                    break;
                var other = table[money - step] + own[step];
                if (other > best)
                    (best, at) = (other, step);
            }
            table[money] = best;
            spent[money] = at;
        }
        return (money, chosen) =>
        {
            back(spent[money], chosen);
            return money - spent[money];
        };
    }
}
