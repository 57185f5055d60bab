using System.Globalization;
using Xanh.Programme.Messages;
using Xanh.Programme.Organisations;
using Xanh.Programme.Work;

namespace Xanh.Programme.Difficulties;

/// <summary>Tells those concerned what happened to a difficulty, in the save of the step itself; nobody is told of the own deed.</summary>
public sealed class DifficultyNews(Post post, TimeProvider time)
{
    internal Task TellAsync(Difficulty difficulty, DifficultyStep step, UnitDirectory units, CancellationToken cancellation)
    {
        var today = Shared.VietnamTime.Today(time);
        string Name(string code) => units.NameOf(WorkDesk.HeirOf(units, code), today);
        var due = difficulty.DueOn.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        var writer = step.WriterUnit is { } code ? Name(code) : "Xanh";
        NoticeDraft To(string unit, NoticeKind kind, params string[] more) => new(
            kind, Addressee.OfUnit(WorkDesk.HeirOf(units, unit)), $"difficulty/{difficulty.Id:N}/{step.Id:N}/{kind}", [difficulty.Title, .. more], $"/lam-viec/vuong-mac/{difficulty.Id:D}");
        var toAnswer = To(difficulty.AddressedTo, NoticeKind.DifficultyToAnswer, Name(difficulty.RaisedBy), due);
        IEnumerable<NoticeDraft> drafts = step.Kind switch
        {
            DifficultyStepKind.Raised or DifficultyStepKind.Reopened or DifficultyStepKind.PutOff => [toAnswer],
            DifficultyStepKind.Forwarded or DifficultyStepKind.Escalated =>
                [toAnswer, To(difficulty.RaisedBy, NoticeKind.DifficultyPassedOn, Name(difficulty.AddressedTo), due)],
            DifficultyStepKind.Answered => [To(difficulty.RaisedBy, NoticeKind.DifficultyAnswered, writer)],
            DifficultyStepKind.Closed => Both(unit => To(unit, NoticeKind.DifficultyEnded, writer)),
            _ => Both(unit => To(unit, NoticeKind.DifficultyRemarked, writer)),
        };
        IEnumerable<NoticeDraft> Both(Func<string, NoticeDraft> draft) => [draft(difficulty.RaisedBy), draft(difficulty.AddressedTo)];
        var own = step.WriterUnit is { } unit ? Addressee.OfUnit(WorkDesk.HeirOf(units, unit)).Box : null;
        return post.PutAllAsync([.. drafts.Where(d => !string.Equals(d.To.Box, own, StringComparison.Ordinal))], cancellation);
    }
}
