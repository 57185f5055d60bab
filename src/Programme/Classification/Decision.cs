using System.Text.Json.Serialization;

namespace Xanh.Programme.Classification;

/// <summary>What rules decide of an enterprise, in this order: a later decision may rest on an earlier one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Decision>))]
public enum Decision
{
    /// <summary>Whether, and how far, it belongs to the environmental industry.</summary>
    Kind,

    /// <summary>Its main group of activity.</summary>
    Group,

    /// <summary>How much of its revenue comes from there.</summary>
    Level,

    Capability,
}
