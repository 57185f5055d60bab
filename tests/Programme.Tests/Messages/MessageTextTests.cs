using System.Globalization;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Tests.Messages;

public class MessageTextTests
{
    public static TheoryData<NoticeKind> Kinds => [.. Enum.GetValues<NoticeKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_its_words(NoticeKind kind)
    {
        foreach (var start in new[] { "notice.", "mail-subject.", "mail-text.", "notice-kind." })
            ProgrammeTexts.Table.Has(start + kind).ShouldBeTrue(start + kind);
        MessageLabels.Of(kind, CultureInfo.GetCultureInfo("en-GB")).ShouldNotBe(MessageLabels.Of(kind, CultureInfo.GetCultureInfo("vi-VN")));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 8)]
    [InlineData(40, 60)]
    public void Pauses_grow_up_to_an_hour(int attempts, int minutes) => MailLimits.PauseAfter(attempts).ShouldBe(TimeSpan.FromMinutes(minutes));
}
