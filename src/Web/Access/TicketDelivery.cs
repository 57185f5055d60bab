using Microsoft.AspNetCore.Http;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Web.Access;

/// <summary>Brings a one-time sign-in to its person: by mail, else by the administrator, who sees the link this once.</summary>
public sealed class TicketDelivery(IssueTicket issue, TicketMail mail, IHttpContextAccessor accessor)
{
    public async Task<Outcome<Delivered>> RunAsync(Guid accountId, TicketPurpose purpose, Actor actor, CancellationToken cancellation)
    {
        var issued = await issue.RunAsync(new IssueTicket.Request(accountId, purpose), actor, cancellation);
        if (!issued.Succeeded)
            return issued.Refusal;
        var ticket = issued.Value;
        if (!mail.CanReach(ticket))
            return new Delivered(ticket, LinkOf(ticket), SentTo: null, Failed: false);
        var sent = await mail.SendAsync(ticket, LinkOf(ticket), cancellation);
        return new Delivered(ticket, LinkOf(ticket), sent ? ticket.Email : null, Failed: !sent);
    }

    /// <summary>Where the code of a ticket opens.</summary>
    public Uri LinkOf(IssuedTicket ticket)
    {
        var request = accessor.HttpContext?.Request ?? throw new InvalidOperationException("There is no request.");
        return new Uri(request.Scheme + "://" + request.Host + request.PathBase + SignInAddresses.Ticket + "?ma=" + ticket.Code);
    }

    /// <param name="SentTo">Mail address it went to; null when the administrator hands it over.</param>
    /// <param name="Failed">Whether a mail was tried and not taken.</param>
    public sealed record Delivered(IssuedTicket Ticket, Uri Link, string? SentTo, bool Failed);
}
