using Xanh.Programme.Access;

namespace Xanh.Programme.Difficulties;

/// <summary>What a person may do with one difficulty; pages show by it and use cases decide by it.</summary>
/// <param name="See">Read it with its thread and files.</param>
/// <param name="Answer">Answer, or refuse with a reason: who is addressed now.</param>
/// <param name="Remark">Write a word into the thread: all concerned.</param>
/// <param name="Forward">Pass it on to another unit.</param>
/// <param name="Direct">Put it before the people's committee, put off the answer, link it to an amended plan.</param>
/// <param name="End">End it as solved or withdrawn, or take it up again: who raised it.</param>
public sealed record DifficultyRights(bool See, bool Answer, bool Remark, bool Forward, bool Direct, bool End)
{
    /// <param name="heirOf">Who answers today for a unit.</param>
    /// <param name="addressees">Every unit that is or was to answer.</param>
    public static DifficultyRights Of(Actor actor, Func<string, string> heirOf, string raisedBy, string addressedTo, IEnumerable<string> addressees)
    {
        var own = actor.UnitCode is { } code ? heirOf(code) : null;
        bool IsOwn(string unit) => own is not null && string.Equals(heirOf(unit), own, StringComparison.Ordinal);
        var directs = actor.May(Permission.DirectWork);
        var writes = actor.May(Permission.ReportWork);
        var answers = directs || (writes && IsOwn(addressedTo));
        var concerned = IsOwn(raisedBy) || IsOwn(addressedTo) || addressees.Any(IsOwn);
        return new DifficultyRights(
            actor.May(Permission.OverseeUnits) || (actor.May(Permission.SeeWork) && concerned),
            answers,
            directs || (writes && concerned),
            answers,
            directs,
            directs || (writes && IsOwn(raisedBy)));
    }

    public static DifficultyRights Of(Actor actor, Func<string, string> heirOf, Difficulty difficulty) =>
        Of(actor, heirOf, difficulty.RaisedBy, difficulty.AddressedTo, difficulty.Steps.Select(s => s.ToUnit).OfType<string>());
}
