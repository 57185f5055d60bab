using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Messages;

/// <summary>A notice as its reader sees it.</summary>
public sealed record NoticeRow(Guid Id, NoticeKind Kind, IReadOnlyList<string> Arguments, string Link, DateTimeOffset At, bool IsRead)
{
    public string Text(CultureInfo culture) => ProgrammeTexts.Table.Format("notice." + Kind, culture, PlainAmounts.Shown(Arguments, culture));
}
