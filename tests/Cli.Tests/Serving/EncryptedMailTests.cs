using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Messages;
using Xanh.Testing;

namespace Xanh.Cli.Tests.Serving;

/// <summary>A mail server that wants an encrypted line and a password, as those of provinces do.</summary>
public sealed class EncryptedMailTests
{
    private const string Password = "Mật khẩu thư 7";

    [Fact]
    public async Task Mail_goes_out_encrypted_by_whoever_signed_in()
    {
        using var folder = new Folder();
        var secrets = Certify(folder.Path);
        await using var mails = await MailServer.StartAsync(0, secrets);
        await using var database = await ServedDatabase.CreateAsync("SQLite");
        await using var services = database.Services(ServedMail.Province);
        await ServedMail.PrepareAsync(services);
        var id = await ServedMail.WriteAsync(services, "nhan@example.vn");
        await using var server = await StartAsync(database, mails, Password, trusted: secrets[1]);
        (await mails.SignedInAsync()).ShouldBe("encrypted");
        (await mails.MessageAsync()).ShouldContain("Message-ID: " + id);
        await ServedMail.UntilAsync(services, id, MailState.Sent);
    }

    [Theory]
    [InlineData("sai", true, "535")]
    [InlineData(Password, false, "certificate")]
    public async Task Nothing_goes_out_with_a_wrong_password_or_to_a_server_that_nobody_vouches_for(string password, bool isTrusted, string words)
    {
        using var folder = new Folder();
        var secrets = Certify(folder.Path);
        await using var mails = await MailServer.StartAsync(0, secrets);
        await using var database = await ServedDatabase.CreateAsync("SQLite");
        await using var services = database.Services(ServedMail.Province);
        await ServedMail.PrepareAsync(services);
        await ServedMail.WriteAsync(services, "nhan@example.vn");
        await using (var server = await StartAsync(database, mails, password, isTrusted ? secrets[1] : null))
        {
            var mail = await AnsweredAsync(services);
            mail.State.ShouldBe(MailState.Waiting);
            mail.Answer.ShouldNotBeNull().ShouldContain(words);
            await server.KillAsync();
        }
        (await mails.EndAsync()).ShouldBeEmpty();
    }

    private static Task<ServeProcess> StartAsync(ServedDatabase database, MailServer mails, string password, string? trusted) => ServeProcess.StartAsync(
        database.Data,
        [
            ("Mail__Host", "localhost"), ("Mail__Port", mails.Port.ToString(CultureInfo.InvariantCulture)), ("Mail__From", "xanh@example.vn"),
            ("Mail__Tls", "true"), ("Mail__User", "xanh"), ("Mail__Password", password),
            .. trusted is null ? Array.Empty<(string, string)>() : [("SSL_CERT_FILE", trusted)],
        ],
        [.. database.Options, "--province", ServedMail.Province]);

    private static async Task<OutboxMail> AnsweredAsync(IServiceProvider services)
    {
        for (;;)
        {
            var mail = await ServedMail.RunAsync(services, (ProgrammeDb db) => db.OutboxMails.AsNoTracking().SingleAsync());
            if (!string.IsNullOrEmpty(mail.Answer))
                return mail;
            await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        }
    }

    /// <returns>Files of a key and of a certificate that the server wrote for itself.</returns>
    private static string[] Certify(string folder)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var (keyFile, certificateFile) = (Path.Combine(folder, "key.pem"), Path.Combine(folder, "certificate.pem"));
        File.WriteAllText(keyFile, key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(certificateFile, certificate.ExportCertificatePem());
        return [keyFile, certificateFile];
    }
}
