using System.Globalization;
using Xanh.Web.Layout;

namespace Xanh.Web.Tests;

public class TextTests
{
    [Fact]
    public void Both_languages_say_the_same_keys() =>
        PageTexts.Table.Keys(CultureInfo.GetCultureInfo("en")).Order(StringComparer.Ordinal)
            .ShouldBe(PageTexts.Table.Keys(CultureInfo.GetCultureInfo("vi")).Order(StringComparer.Ordinal));
}
