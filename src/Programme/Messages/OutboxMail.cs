using System.Globalization;

namespace Xanh.Programme.Messages;

/// <summary>A mail as it goes out, written in the same save as what it tells of, and sent by a chore.</summary>
public sealed class OutboxMail
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Unique within the province: nobody gets the same mail twice.</summary>
    public required string Key { get; init; }

    public required NoticeKind Kind { get; init; }

    /// <summary>The unit it was written to; null for accounts and roles.</summary>
    public string? UnitCode { get; init; }

    public required string Address { get; init; }

    public required string Name { get; init; }

    public required string Subject { get; init; }

    /// <summary>Plain text, lines ended by \n.</summary>
    public required string Text { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    public MailState State { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Not tried before.</summary>
    public required DateTimeOffset NextTryAt { get; set; }

    /// <summary>Who is sending it; null when nobody is.</summary>
    public Guid? LeaseHolder { get; private set; }

    public DateTimeOffset? LeaseUntil { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The mail server's last words, or why it could not be reached.</summary>
    public string? Answer { get; private set; }

    /// <summary>The same each time it is tried, so that mail servers can tell a second copy.</summary>
    public string MessageId => "<" + Id.ToString("N", CultureInfo.InvariantCulture) + "@" + ProvinceId + ".xanh>";
}
