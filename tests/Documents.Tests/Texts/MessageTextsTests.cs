using System.Globalization;
using Xanh.Documents.Texts;

namespace Xanh.Documents.Tests.Texts;

public class MessageTextsTests
{
    [Fact]
    public void Both_languages_are_inside_the_library_with_the_same_keys()
    {
        var vietnamese = MessageTexts.Keys(CultureInfo.GetCultureInfo("vi-VN")).Order(StringComparer.Ordinal).ToList();
        vietnamese.ShouldContain("refusal.empty-file");
        MessageTexts.Keys(CultureInfo.GetCultureInfo("en-US")).Order(StringComparer.Ordinal).ShouldBe(vietnamese);
    }

    [Theory]
    [InlineData("vi-VN", "rỗng")]
    [InlineData("fr-FR", "rỗng")]
    [InlineData("en-GB", "empty")]
    public void A_sentence_names_the_file_in_the_language_asked_for(string culture, string word)
    {
        var sentence = MessageTexts.Format("refusal.empty-file", CultureInfo.GetCultureInfo(culture), "phu-luc.docx");
        sentence.ShouldContain("phu-luc.docx");
        sentence.ShouldContain(word);
    }
}
