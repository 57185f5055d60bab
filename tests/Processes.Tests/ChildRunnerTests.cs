using System.Text;

namespace Xanh.Processes.Tests;

/// <summary>Runs real programs of the machine.</summary>
public class ChildRunnerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Gives_output_error_and_exit_code()
    {
        var outcome = await ChildRunner.RunAsync(Shell("printf out; printf err >&2; exit 3"), Cancellation);
        outcome.Status.ShouldBe(ChildStatus.Ended);
        outcome.ExitCode.ShouldBe(3);
        outcome.Succeeded.ShouldBeFalse();
        Encoding.UTF8.GetString(outcome.StandardOutput.Span).ShouldBe("out");
        outcome.StandardError.ShouldBe("err");
    }

    [Fact]
    public async Task Lays_in_files_and_collects_those_asked_for()
    {
        var program = Shell("tr a-z A-Z < in.txt > out.up; echo x > other.txt") with
        {
            Files = [new ScratchFile("in.txt", "abc"u8.ToArray())],
            Collect = "*.up",
        };
        var outcome = await ChildRunner.RunAsync(program, Cancellation);
        outcome.Files.ShouldHaveSingleItem().Name.ShouldBe("out.up");
        Encoding.UTF8.GetString(outcome.Files[0].Content.Span).ShouldBe("ABC");
    }

    [Fact]
    public async Task A_file_name_with_a_folder_is_a_mistake_of_the_caller()
    {
        var program = Shell("true") with { Files = [new ScratchFile("../x", default)] };
        await Should.ThrowAsync<ArgumentException>(() => ChildRunner.RunAsync(program, Cancellation));
    }

    [Fact]
    public async Task A_missing_program_is_told()
    {
        var outcome = await ChildRunner.RunAsync(new ChildProgram("no-such-program-here", []), Cancellation);
        outcome.Status.ShouldBe(ChildStatus.NotInstalled);
    }

    [Fact]
    public async Task Much_on_both_streams_at_once_does_not_block()
    {
        var outcome = await ChildRunner.RunAsync(Shell("head -c 3000000 /dev/zero >&2; head -c 3000000 /dev/zero"), Cancellation);
        outcome.Succeeded.ShouldBeTrue();
        outcome.StandardOutput.Length.ShouldBe(3_000_000);
    }

    [Fact]
    public async Task Input_is_closed_so_that_a_reading_program_ends()
    {
        var outcome = await ChildRunner.RunAsync(new ChildProgram("cat", []) { TimeLimit = TimeSpan.FromSeconds(10) }, Cancellation);
        outcome.Succeeded.ShouldBeTrue();
    }

    // The guard is only there so that a runner without a limit fails instead of hanging: how soon a busy machine gets round to it says nothing.
    [Fact(Timeout = 120_000)]
    public async Task Time_is_limited_and_the_whole_tree_killed()
    {
        var mark = Mark();
        var outcome = await ChildRunner.RunAsync(
            Shell($"(sleep {mark}; true) & sleep {mark}") with { TimeLimit = TimeSpan.FromMilliseconds(300) }, Cancellation);
        outcome.Status.ShouldBe(ChildStatus.TimedOut);
        Running(mark).ShouldBe(0);
    }

    [Fact]
    public async Task What_a_program_leaves_running_is_killed_when_it_ends()
    {
        var mark = Mark();
        var outcome = await ChildRunner.RunAsync(Shell($"sleep {mark} & echo done"), Cancellation);
        outcome.Succeeded.ShouldBeTrue();
        Running(mark).ShouldBe(0);
    }

    [Fact]
    public async Task Output_is_limited()
    {
        var outcome = await ChildRunner.RunAsync(
            new ChildProgram("yes", []) { OutputLimitBytes = 1000, TimeLimit = TimeSpan.FromSeconds(20) }, Cancellation);
        outcome.Status.ShouldBe(ChildStatus.TooMuchOutput);
        outcome.StandardOutput.Length.ShouldBe(1000);
    }

    [Fact]
    public async Task Collected_files_count_as_output()
    {
        var program = Shell("head -c 5000 /dev/zero > big.bin") with { Collect = "*.bin", OutputLimitBytes = 1000 };
        (await ChildRunner.RunAsync(program, Cancellation)).Status.ShouldBe(ChildStatus.TooMuchOutput);
    }

    [Theory]
    [InlineData("tail /dev/zero")] // one process
    [InlineData("for i in 1 2 3 4; do (x=$(head -c 20000000 /dev/zero | tr '\\0' a); sleep 120; : $x) & done; wait")] // several, each below the limit
    public async Task Memory_is_limited(string eater)
    {
        var program = Shell(eater) with { MemoryLimitBytes = 60 << 20, TimeLimit = TimeSpan.FromSeconds(100) };
        (await ChildRunner.RunAsync(program, Cancellation)).Status.ShouldBe(ChildStatus.OutOfMemory);
    }

    [Fact]
    public async Task Cancellation_kills()
    {
        var mark = Mark();
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        source.CancelAfter(200);
        await Should.ThrowAsync<OperationCanceledException>(() => ChildRunner.RunAsync(Shell($"sleep {mark}"), source.Token));
        Running(mark).ShouldBe(0);
    }

    [Theory]
    [InlineData("pwd")]
    [InlineData("mkdir -p a/b; touch a/b/c $TMPDIR/d $HOME/e; pwd")]
    [InlineData("pwd; sleep 30")]
    public async Task The_folder_is_gone_afterwards(string script)
    {
        var outcome = await ChildRunner.RunAsync(Shell(script) with { TimeLimit = TimeSpan.FromMilliseconds(500) }, Cancellation);
        var folder = Encoding.UTF8.GetString(outcome.StandardOutput.Span).Trim();
        folder.ShouldStartWith(Path.GetTempPath());
        Directory.Exists(folder).ShouldBeFalse();
    }

    private static ChildProgram Shell(string script) => new("sh", ["-c", script]);

    /// <summary>A number of seconds that no other process sleeps.</summary>
    private static string Mark() => "3" + Random.Shared.Next(100_000, 999_999).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int Running(string mark) => Directory.EnumerateDirectories("/proc").Count(folder =>
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline")).Split('\0') is ["sleep", var seconds, ..] && seconds == mark;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    });
}
