namespace Xanh.Web.Access;

/// <summary>The mail server of the installation (section <c>Mail</c> of the configuration); without a host no mail goes out.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    public string? Host { get; set; }

    public int Port { get; set; } = 25;

    /// <summary>Encrypts the connection by STARTTLS.</summary>
    public bool Tls { get; set; }

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>Sender of all mail.</summary>
    public string From { get; set; } = "xanh@localhost";

    public bool IsSet => !string.IsNullOrWhiteSpace(Host);
}
