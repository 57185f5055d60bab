using System.Text.Json;

namespace Xanh.Cli.Tests.Reading;

public class ReadCommandTests
{
    private static string DemoPlan => Path.Combine(AppContext.BaseDirectory, "demo", "ke-hoach.docx");

    [Fact]
    public async Task A_plan_is_printed_as_JSON_and_nothing_else()
    {
        var run = await XanhProcess.RunAsync("read", DemoPlan);
        run.Status.ShouldBe(0, run.Errors);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("kind").GetString().ShouldBe("plan");
        json.RootElement.GetProperty("tasks").GetArrayLength().ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Every_quote_stands_in_the_printed_text()
    {
        var text = (await XanhProcess.RunAsync("read", DemoPlan, "--text")).Output;
        using var json = JsonDocument.Parse((await XanhProcess.RunAsync("read", DemoPlan, "--json")).Output);
        foreach (var task in json.RootElement.GetProperty("tasks").EnumerateArray())
        {
            var source = task.GetProperty("source");
            text[source.GetProperty("start").GetInt32()..source.GetProperty("end").GetInt32()].ShouldBe(source.GetProperty("quote").GetString());
        }
    }

    [Fact]
    public async Task A_missing_file_a_folder_and_an_empty_file_are_refused_with_a_code()
    {
        using var folder = new Folder();
        await RefusedAsync("file-not-found", folder.At("khong-co.docx"));
        await RefusedAsync("is-a-folder", folder.Path);
        await RefusedAsync("empty-file", folder.Write("rong.docx", ""));
        await RefusedAsync("lexicon-not-found", DemoPlan, "--lexicon", folder.At("khong-co"));
    }

    [Fact]
    public async Task A_letter_is_no_plan()
    {
        using var folder = new Folder();
        var run = await XanhProcess.RunAsync("read", folder.Write("thu.txt", "Kính gửi anh Mẫu,\nMời anh đến uống trà chiều thứ Bảy.\n"));
        run.Status.ShouldBe(3, run.Errors);
        run.Output.ShouldContain("\"not-a-plan\"");
    }

    [Fact]
    public async Task Messages_come_in_the_language_asked_for()
    {
        var vietnamese = await XanhProcess.RunAsync("read", "khong-co.docx");
        vietnamese.Errors.ShouldContain("Không tìm thấy");
        var english = await XanhProcess.RunAsync("read", "khong-co.docx", "--lang", "en");
        english.Errors.ShouldContain("was not found");
    }

    [Fact]
    public async Task A_folder_of_word_lists_extends_the_lexicon()
    {
        using var folder = new Folder();
        folder.Write("agencies.txt", "Ban Điều phối Lúa gạo Mẫu\n");
        var run = await XanhProcess.RunAsync("read", DemoPlan, "--lexicon", folder.Path);
        run.Status.ShouldBe(0, run.Errors);
    }

    private static async Task RefusedAsync(string code, params string[] arguments)
    {
        var run = await XanhProcess.RunAsync(["read", .. arguments]);
        run.Status.ShouldBe(2, run.Errors);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("error").GetProperty("code").GetString().ShouldBe(code);
        run.Errors.ShouldNotBeNullOrWhiteSpace();
    }
}
