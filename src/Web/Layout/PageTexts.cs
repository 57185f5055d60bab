using System.Globalization;
using Microsoft.AspNetCore.Http;
using Xanh.Documents.Texts;

namespace Xanh.Web.Layout;

/// <summary>The texts, dates and numbers of one request in its language: Vietnamese, or English when asked for.</summary>
public sealed class PageTexts(IHttpContextAccessor accessor)
{
    private static readonly TimeZoneInfo Vietnam = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>The sentences of the pages, in Texts/.</summary>
    public static TextTable Table { get; } = new(typeof(PageTexts).Assembly);

    public CultureInfo Culture => Language.Of(accessor.HttpContext);

    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public string Code => Culture.TwoLetterISOLanguageName;

    public string this[string key] => Table.Format(key, Culture);

    public string this[string key, params object[] arguments] => Table.Format(key, Culture, arguments);

    public string Date(DateOnly date) => date.ToString("dd/MM/yyyy", Culture);

    /// <summary>A moment as the clock in Vietnam shows it.</summary>
    public string Moment(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, Vietnam).ToString("dd/MM/yyyy HH:mm", Culture);

    public string Number(int value) => value.ToString("N0", Culture);

    /// <summary>A share of 0–1 in whole percent.</summary>
    public string Percent(double share) => Math.Round(share * 100).ToString("0", Culture) + "\u00A0%";
}
