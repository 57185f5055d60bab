using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Work;

namespace Xanh.Programme.Budget;

/// <summary>Tells the coordinators when more was disbursed than allotted, in the save of the entry itself.</summary>
public sealed class BudgetNews(Post post, BudgetDesk desk)
{
    internal async Task TellAsync(BudgetLine line, BudgetEntry entry, CancellationToken cancellation)
    {
        if (entry.OverspendReason is null || line.Disbursed <= line.Allotted)
            return;
        var units = await desk.UnitsAsync(cancellation);
        string[] arguments =
        [
            line.Name, units.NameOf(WorkDesk.HeirOf(units, line.UnitCode), desk.Today), Money.Plain(line.Disbursed - line.Allotted), line.Year.ToString(CultureInfo.InvariantCulture),
        ];
        await post.PutAsync(
            new NoticeDraft(NoticeKind.BudgetOverspent, Addressee.Everybody(Role.Coordinator), $"budget/{line.Id:N}/{entry.Id:N}", arguments, $"/lam-viec/kinh-phi/{line.Id:D}"), cancellation);
    }
}
