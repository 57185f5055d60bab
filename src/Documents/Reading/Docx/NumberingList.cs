namespace Xanh.Documents.Reading.Docx;

/// <summary>A list that paragraphs point to: its definition with what it overrides.</summary>
/// <param name="DefinitionId">Lists of one definition share their counters.</param>
/// <param name="Overrides">Levels that this list defines anew.</param>
/// <param name="Starts">Levels that this list starts anew, with the first number.</param>
internal sealed record NumberingList(
    int DefinitionId, IReadOnlyDictionary<int, NumberingLevel> Overrides, IReadOnlyDictionary<int, int> Starts);
