using System.Text;
using Xanh.Documents.Text;

namespace Xanh.Programme.Shared;

/// <summary>A comparable, address-safe form of a name.</summary>
public static class Slug
{
    /// <summary>
    /// The name without accents, lower case, words joined by hyphens: <c>Sở Công Thương</c> and <c>SỞ CÔNG THƯƠNG</c> both give
    /// <c>so-cong-thuong</c>. Never empty.
    /// </summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in VietnameseText.FoldWithoutAccents(name))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        var trimmed = slug.ToString().TrimEnd('-');
        return trimmed.Length == 0 ? "-" : trimmed;
    }
}
