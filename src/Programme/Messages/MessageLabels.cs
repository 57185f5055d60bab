using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Messages;

/// <summary>What kinds of notices and states of mail are called.</summary>
public static class MessageLabels
{
    public static string Of(NoticeKind kind, CultureInfo culture) => ProgrammeTexts.Table.Format("notice-kind." + kind, culture);

    public static string Of(MailState state, CultureInfo culture) => ProgrammeTexts.Table.Format("mail-state." + state, culture);
}
