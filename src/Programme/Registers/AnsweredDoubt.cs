using System.Text.Json;

namespace Xanh.Programme.Registers;

/// <summary>A doubtful value somebody let stand, and why.</summary>
/// <param name="Field">Key of the field.</param>
/// <param name="Code">Code of the doubt.</param>
public sealed record AnsweredDoubt(string Field, string Code, string Reason)
{
    /// <summary>Doubts as the journal keeps them, in words: "Mã số thuế: …".</summary>
    internal static string? Told(string kept, Func<string, string> nameOf)
    {
        try
        {
            return string.Join("; ", JsonSerializer.Deserialize<AnsweredDoubt[]>(kept)!.Select(d => nameOf(d.Field) + ": " + d.Reason));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
