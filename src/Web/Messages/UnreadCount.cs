using Xanh.Programme.Messages;
using Xanh.Web.Layout;

namespace Xanh.Web.Messages;

/// <summary>How many notices are new to the person, for the navigation.</summary>
public sealed class UnreadCount(NoticeQueries notices)
{
    /// <summary>Counted no further.</summary>
    public const int Most = 100;

    public async Task<int> OfAsync(CurrentActor me, CancellationToken cancellation) =>
        me.IsSignedIn ? await notices.UnreadAsync(me.Actor, Most, cancellation) : 0;

    /// <summary><c>99+</c> for many.</summary>
    public static string Short(int count) => count >= Most ? "99+" : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
