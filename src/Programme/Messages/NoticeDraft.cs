namespace Xanh.Programme.Messages;

/// <summary>Something to tell somebody, before it is put into the post.</summary>
/// <param name="Key">What is told once: the same key for the same addressee is never told again. <c>report/{id}/returned/2</c>.</param>
/// <param name="Arguments">What the words name, ready to be read: days as <c>14/12/2026</c>.</param>
/// <param name="Link">Path within the site where it can be acted upon: <c>/lam-viec/bao-cao/…</c>.</param>
public sealed record NoticeDraft(NoticeKind Kind, Addressee To, string Key, IReadOnlyList<string> Arguments, string Link)
{
    /// <summary>Whether it goes out by mail too.</summary>
    public bool ByMail { get; init; } = true;
}
