using Xanh.Documents.Texts;

namespace Xanh.Programme.Shared;

/// <summary>The sentences and labels of the programme, in Texts/.</summary>
public static class ProgrammeTexts
{
    public static TextTable Table { get; } = new(typeof(ProgrammeTexts).Assembly);
}
