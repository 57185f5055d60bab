using System.Text.Json.Serialization;

namespace Xanh.Programme.Classification;

/// <summary>How surely something was decided.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DecisionState>))]
public enum DecisionState
{
    Decided,

    /// <summary>Decided, but an earlier rule could decide otherwise once a missing fact is known.</summary>
    Provisional,

    /// <summary>No rule is met, and a missing fact could change that.</summary>
    Open,

    /// <summary>Everything is known that was asked for, and no rule is met.</summary>
    NoRule,

    /// <summary>Not asked: the enterprise is not of the environmental industry.</summary>
    NotAsked,
}
