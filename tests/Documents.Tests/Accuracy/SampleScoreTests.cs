using System.Text.Json.Nodes;

namespace Xanh.Documents.Tests.Accuracy;

/// <summary>The scorer itself: it must see what is missing, extra and wrong.</summary>
public class SampleScoreTests
{
    private const string Truth = """
        { "kind": "plan", "document": { "number": "1/KH-UBND", "doc_type": "Kế hoạch", "title": "Thí dụ" },
          "tasks": [
            { "text": "Tổ chức tập huấn cho cán bộ xã, phường", "origin": "annex", "lead": ["Sở Công Thương"], "lead_alt": [["SCT"]], "coordinate": [], "normalised": { "kind": "year", "from": 2026, "to": 2026, "alt": [{ "kind": "annual" }] } },
            { "text": "Khảo sát nhanh các cơ sở sản xuất gạch ngói", "origin": "solution", "lead": [], "coordinate": [], "normalised": { "kind": "none" }, "optional": true } ],
          "targets": [ { "min": 60, "max": null, "unit": "%", "year": 2030, "object": "cơ sở", "comparison": "at_least" } ],
          "reporting": [ { "who": "Sở Công Thương", "to": "UBND tỉnh", "frequency": "annual", "deadline": "15/12" } ],
          "legal_bases": ["889/QĐ-TTg"], "recipients": ["Bộ Công Thương"], "funding_sources": ["ngân sách nhà nước"], "signer": null }
        """;

    private const string Right = """
        { "kind": "plan", "document": { "number": "1/KH-UBND", "type": "Kế hoạch", "title": "Thí dụ" },
          "tasks": [ { "text": "Tổ chức tập huấn cho cán bộ xã, phường.", "origin": "annex", "lead": ["sở công thương"], "coordinate": [], "time": { "kind": "annual" } } ],
          "targets": [ { "min": 60, "max": 60, "unit": "%", "year": 2030, "object": "cơ sở", "comparison": "at_least" } ],
          "reporting": [ { "who": "Sở Công Thương", "to": "Ủy ban nhân dân tỉnh", "frequency": "annual", "deadline": "15/12" } ],
          "legal_bases": [ { "number": "889/QĐ- TTg" } ], "recipients": [ { "name": "Bộ Công Thương (báo cáo)" }, { "name": "Lưu: VT" } ],
          "funding_sources": [ { "name": "Ngân sách nhà nước" } ], "signer": null }
        """;

    [Fact]
    public void A_right_reading_scores_one_in_every_measure() =>
        Scores(Right).Values.ShouldAllBe(v => v >= 1);

    [Theory]
    [InlineData("sở công thương", "Sở Tài chính", "lead")]
    [InlineData("\"kind\": \"annual\"", "\"kind\": \"year\", \"from\": 2027, \"to\": 2027", "time")]
    [InlineData("\"max\": 60", "\"max\": 70", "targets_r")]
    [InlineData("\"year\": 2030", "\"year\": 2028", "target_year")]
    [InlineData("15/12", "20/12", "reporting_deadline")]
    [InlineData("\"annual\", \"deadline\"", "\"monthly\", \"deadline\"", "reporting_f1")]
    [InlineData("889", "890", "legal_f1")]
    [InlineData("\"kind\": \"plan\"", "\"kind\": \"article\"", "kind")]
    [InlineData("1/KH", "2/KH", "document")]
    [InlineData("cho cán bộ xã, phường.", "", "tasks_r")]
    public void A_wrong_value_is_seen(string right, string wrong, string measure)
    {
        var changed = Right.Replace(right, measure == "tasks_r" ? wrong + " khuyến nông, khuyến lâm, khuyến ngư cho hộ" : wrong, StringComparison.Ordinal);
        changed.ShouldNotBe(Right);
        Scores(changed)[measure].ShouldBeLessThan(1);
    }

    [Fact]
    public void A_fall_names_document_and_measure()
    {
        var kept = new SortedDictionary<string, SortedDictionary<string, double>> { ["a.docx"] = new() { ["lead"] = 0.9 } };
        var now = new SortedDictionary<string, SortedDictionary<string, double>> { ["a.docx"] = new() { ["lead"] = 0.8 } };
        ScoreBook.Falls(kept, now).ShouldHaveSingleItem().ShouldBe("a.docx: lead fell from 0.9 to 0.8");
        ScoreBook.Falls(kept, kept).ShouldBeEmpty();
    }

    private static SortedDictionary<string, double> Scores(string read) => SampleScore.Measures(SampleScore.Compare(JsonNode.Parse(Truth)!, JsonNode.Parse(read)!));
}
