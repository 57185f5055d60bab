using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Web.Registers;

/// <summary>One field of a record's form.</summary>
/// <param name="Value">As it is typed, or chosen.</param>
/// <param name="Finding">What is wrong or doubtful with it; null for nothing.</param>
/// <param name="Reason">Why a doubtful value stands.</param>
/// <param name="Choices">Code and words; null where something is typed.</param>
public sealed record RecordInput(RegisterField Field, string Value, Finding? Finding, string? Reason, IReadOnlyList<(string Code, string Name)>? Choices)
{
    public string Id => "o-" + Field.Key;

    /// <summary>Codes that are chosen where several can be.</summary>
    public IReadOnlyList<string> Chosen => Value.Split(ChoicesForm.Mark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public string ReasonId => "ly-do-" + Field.Key;

    /// <summary>Where to go to mend what was found.</summary>
    public string MendId => Finding is { IsDoubt: true } ? ReasonId : Id;

    /// <summary>Whether a reason is asked for, or stands.</summary>
    public bool HasReason => Finding is { IsDoubt: true } || !string.IsNullOrEmpty(Reason);
}
