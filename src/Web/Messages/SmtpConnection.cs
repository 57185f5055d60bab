using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Xanh.Web.Messages;

/// <summary>The line of commands and answers to a mail server (RFC 5321), encrypted by STARTTLS when asked for.</summary>
internal sealed class SmtpConnection : IAsyncDisposable
{
    private const int LongestLine = 4096;

    private readonly TcpClient client;
    private readonly byte[] buffer = new byte[LongestLine];
    private Stream stream;
    private int from;
    private int to;

    private SmtpConnection(TcpClient client) => (this.client, stream) = (client, client.GetStream());

    public static async Task<SmtpConnection> OpenAsync(string host, int port, CancellationToken cancellation)
    {
        var opened = new TcpClient();
        try
        {
            await opened.ConnectAsync(host, port, cancellation);
            return new SmtpConnection(opened);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <exception cref="IOException">Something was said before the encryption began.</exception>
    public async Task EncryptAsync(string host, CancellationToken cancellation)
    {
        if (from < to)
            throw new IOException("The mail server spoke before the encryption began.");
        var secure = new SslStream(stream);
        await secure.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = host }, cancellation);
        stream = secure;
    }

    public async Task<SmtpReply> AskAsync(string command, CancellationToken cancellation)
    {
        await WriteAsync(command + "\r\n", cancellation);
        return await ReplyAsync(cancellation);
    }

    public async Task WriteAsync(string text, CancellationToken cancellation)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text), cancellation);
        await stream.FlushAsync(cancellation);
    }

    /// <exception cref="IOException">The connection ended, or what came is no answer of a mail server.</exception>
    public async Task<SmtpReply> ReplyAsync(CancellationToken cancellation)
    {
        var words = new List<string>();
        for (;;)
        {
            var line = await LineAsync(cancellation);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
                throw new IOException("No answer of a mail server: " + line);
            words.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] != '-')
                return new SmtpReply(code, code.ToString(CultureInfo.InvariantCulture) + " " + string.Join(" ", words).Trim());
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stream.DisposeAsync();
        client.Dispose();
    }

    private async Task<string> LineAsync(CancellationToken cancellation)
    {
        var line = new StringBuilder();
        for (;;)
        {
            if (from == to)
            {
                (from, to) = (0, await stream.ReadAsync(buffer, cancellation));
                if (to == 0)
                    throw new IOException("The mail server ended the connection.");
            }
            var letter = buffer[from++];
            if (letter == '\n')
                return line.ToString().TrimEnd('\r');
            if (line.Length >= LongestLine)
                throw new IOException("The mail server's answer is too long.");
            line.Append(letter < 0x80 ? (char)letter : '?');
        }
    }
}
