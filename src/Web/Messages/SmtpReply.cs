namespace Xanh.Web.Messages;

/// <summary>What a mail server answered: its code, and all its lines as one.</summary>
internal sealed record SmtpReply(int Code, string Words)
{
    public bool IsGood => Code is >= 200 and < 400;

    public bool IsForGood => Code >= 500;
}
