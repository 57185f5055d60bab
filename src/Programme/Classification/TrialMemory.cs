using System.Collections.Concurrent;

namespace Xanh.Programme.Classification;

/// <summary>The last trial of each draft, in memory: a server that starts anew has the draft tried once more.</summary>
public sealed class TrialMemory
{
    private readonly ConcurrentDictionary<(string Province, int Number), Trial> trials = new();

    /// <returns>Null when the draft was not tried as it is now.</returns>
    public Trial? Find(string provinceId, int number, int version) => trials.TryGetValue((provinceId, number), out var trial) && trial.Version == version ? trial : null;

    internal void Keep(string provinceId, Trial trial) => trials[(provinceId, trial.Number)] = trial;
}
