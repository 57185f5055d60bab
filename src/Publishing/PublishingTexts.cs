using Xanh.Documents.Texts;

namespace Xanh.Publishing;

/// <summary>Headings and labels of published files, in Texts/.</summary>
public static class PublishingTexts
{
    public static TextTable Table { get; } = new(typeof(PublishingTexts).Assembly);
}
