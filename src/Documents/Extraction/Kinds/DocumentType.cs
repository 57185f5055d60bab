namespace Xanh.Documents.Extraction.Kinds;

/// <summary>A sort of official paper (word list <c>document-types</c>).</summary>
/// <param name="Name">As it is written in sentence case: <c>Kế hoạch hành động</c>.</param>
/// <param name="Code">As it stands in a document's symbol: <c>KH</c>.</param>
internal sealed record DocumentType(string Name, string Code, DocumentUse Use);
