namespace Xanh.Assessment.Calculation;

/// <summary>Finds out which modes the given keys choose, and what is missing or too much for them.</summary>
internal sealed class ModeChoice
{
    private readonly Calculator calculator;
    private readonly HashSet<string> given;
    private readonly List<Mode> chosen = [];

    public ModeChoice(Calculator calculator, HashSet<string> given)
    {
        this.calculator = calculator;
        this.given = given;
        foreach (var group in calculator.Modes)
            Choose(group);
        foreach (var input in calculator.Shape.AlwaysNeeded)
            if (!given.Contains(input.Key))
                Refusals.Add(Calculation.Refusals.Missing(input.Key));
        if (Refusals.Count == 0 && calculator.Modes.Count > 0)
            RefuseKeysOfOtherModes();
    }

    public List<CalculationRefusal> Refusals { get; } = [];

    private void Choose(ModeGroup group)
    {
        if (Only(group) is { } only)
        {
            chosen.Add(only);
            return;
        }
        var keys = given.Where(group.Knows).ToList();
        var covering = group.Modes.Where(m => keys.TrueForAll(m.Takes)).ToList();
        var complete = covering.Where(m => Missing(m).Count == 0 && keys.Count > 0).ToList();
        if (complete.Count > 0)
            chosen.Add(complete.MaxBy(m => m.Required.Count)!);
        else if (keys.Count == 0 && group.MustChoose)
            Refusals.Add(Calculation.Refusals.NoMode(group.Modes, group.Modes[0].Required.Concat(group.Modes[0].Optional).First().Key));
        else if (keys.Count > 0 && covering.Count > 0)
            Refusals.AddRange(Missing(covering.MinBy(m => Missing(m).Count)!).Select(i => Calculation.Refusals.Missing(i.Key)));
        else if (keys.Count > 0)
            RefuseMixture(group, keys);
    }

    // The usual case, without lists: one mode of the group is complete and takes every key that any of them knows.
    private Mode? Only(ModeGroup group)
    {
        Mode? only = null;
        foreach (var mode in group.Modes)
        {
            if (!IsComplete(mode))
                continue;
            if (only is not null)
                return null;
            only = mode;
        }
        if (only is null || only.Required.Count == 0)
            return null;
        foreach (var key in given)
            if (!only.Takes(key) && group.Knows(key))
                return null;
        return only;
    }

    private bool IsComplete(Mode mode)
    {
        for (var i = 0; i < mode.Required.Count; i++)
            if (!given.Contains(mode.Required[i].Key))
                return false;
        return true;
    }

    private void RefuseMixture(ModeGroup group, List<string> keys)
    {
        var most = group.Modes.OrderByDescending(m => keys.Count(m.Takes)).ThenBy(m => Missing(m).Count).First();
        Refusals.AddRange(keys.Where(k => !most.Takes(k)).Select(k => Calculation.Refusals.OtherMode(k, most.Name)));
    }

    // A key may be known to two groups, one of which takes it and one does not.
    private void RefuseKeysOfOtherModes() => Refusals.AddRange(given
        .Where(key => calculator.Shape.InAnyMode(key) && !chosen.Exists(m => m.Takes(key)))
        .Select(key => Calculation.Refusals.OtherMode(key, chosen.Count > 0 ? chosen[0].Name : "")));

    private List<Input> Missing(Mode mode) => [.. mode.Required.Where(i => !given.Contains(i.Key))];
}
