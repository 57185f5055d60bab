using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Work.Messages;

/// <summary>Mail that waits, went out or failed, with the mail server's words.</summary>
[Requires(Permission.KeepMail)]
public sealed class OutboxModel(OutboxQueries outbox, SettleMail settle, IMailCarrier carrier, CurrentActor me) : PageModel
{
    public const string Address = "/lam-viec/thu-gui";

    [FromQuery(Name = "trang-thai")]
    public MailState? State { get; set; }

    [FromQuery(Name = "trang")]
    public string? AskedPage { get; set; }

    [FromQuery(Name = "xong")]
    public int? Done { get; set; }

    public bool IsSet => carrier.IsSet;

    public IReadOnlyDictionary<MailState, int> Counts { get; private set; } = new Dictionary<MailState, int>();

    public IReadOnlyList<OutboxMail> Mails { get; private set; } = [];

    public int Total { get; private set; }

    public PageLinks Pages { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public static bool IsOpen(MailState state) => state is MailState.Waiting or MailState.Unsure or MailState.GivenUp;

    public static string Of(MailState? state) => state is { } only ? Address + "?trang-thai=" + only : Address;

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "thu")] Guid? id, [FromForm(Name = "o")] MailState state, [FromForm(Name = "viec")] string? what, CancellationToken cancellation)
    {
        var outcome = await settle.RunAsync(new SettleMail.Request(id is { } one ? [one] : null, state, what == "gui"), me.Actor, cancellation);
        if (outcome.Succeeded)
            return LocalRedirect(Of(State) + (State is null ? "?" : "&") + "xong=" + outcome.Value);
        Refusal = outcome.Refusal;
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Counts = await outbox.CountsAsync(cancellation);
        Total = State is { } one ? Counts.GetValueOrDefault(one) : Counts.Values.Sum();
        Pages = PageLinks.From(AskedPage, Total, page => Of(State) + (State is null ? "?" : "&") + "trang=" + PageLinks.Word(page));
        var (skip, take) = PageLinks.Window(AskedPage);
        Mails = await outbox.ListAsync(State, skip, take ?? PageLinks.MostAtOnce, cancellation);
    }
}
