using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Xanh.Cli.Tests.Demo;

public class DemoCommandTests
{
    [Fact]
    public async Task The_demo_checks_itself_and_uses_its_data_again()
    {
        using var folder = new Folder();
        var data = folder.At("data");
        var first = await XanhProcess.RunAsync("demo", "--check", "--data", data);
        first.Status.ShouldBe(0, first.Output + first.Errors);
        first.Output.ShouldContain("0 không đạt");
        File.Exists(Path.Combine(data, "xanh.db")).ShouldBeTrue();

        var second = await XanhProcess.RunAsync("demo", "--check", "--data", data, "--lang", "en");
        second.Status.ShouldBe(0, second.Output + second.Errors);
        second.Output.ShouldContain("Using the data in");

        var fresh = await XanhProcess.RunAsync("demo", "--check", "--fresh", "--data", data, "--lang", "en");
        fresh.Status.ShouldBe(0, fresh.Output + fresh.Errors);
        fresh.Output.ShouldContain("Preparing the database");
    }

    [Fact]
    public async Task A_demo_whose_filling_was_broken_off_starts_over()
    {
        using var folder = new Folder();
        var data = folder.At("data");
        (await XanhProcess.RunAsync("demo", "--check", "--data", data)).Status.ShouldBe(0);
        File.WriteAllText(Path.Combine(data, "half-filled"), "");

        var again = await XanhProcess.RunAsync("demo", "--check", "--data", data, "--lang", "en");
        again.Status.ShouldBe(0, again.Output + again.Errors);
        again.Output.ShouldContain("was broken off last time");
        File.Exists(Path.Combine(data, "half-filled")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_plan_that_cannot_be_read_leaves_nothing_behind()
    {
        using var folder = new Folder();
        foreach (var plan in new[] { folder.Write("rong.docx", ""), folder.At("khong-co.docx"), folder.Write("thu.txt", "Mời anh đến uống trà.\n") })
        {
            var run = await XanhProcess.RunAsync("demo", "--check", "--data", folder.At("data"), "--plan", plan);
            run.Status.ShouldBe(2, run.Output);
            run.Errors.ShouldContain(Path.GetFileName(plan));
            Directory.Exists(folder.At("data")).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task A_busy_port_is_named_with_the_option_that_helps()
    {
        using var folder = new Folder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var run = await XanhProcess.RunAsync("demo", "--data", folder.At("data"), "--port", port);
        run.Status.ShouldBe(1);
        run.Errors.ShouldContain(port);
        run.Errors.ShouldContain("--port");
        Directory.Exists(folder.At("data")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_not_touched()
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder.At("data"));
        File.WriteAllText(folder.At("data/xanh.db"), new string('x', 5000));
        var run = await XanhProcess.RunAsync("demo", "--check", "--data", folder.At("data"));
        run.Status.ShouldBe(1, run.Output);
        run.Errors.ShouldContain("--fresh");
        File.ReadAllText(folder.At("data/xanh.db")).ShouldStartWith("xxx");
    }
}
