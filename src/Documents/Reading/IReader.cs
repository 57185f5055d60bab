namespace Xanh.Documents.Reading;

/// <summary>Turns one file of one format into blocks; the text it saw goes into the context's source text.</summary>
internal interface IReader
{
    /// <exception cref="ReadRefusedException">The file cannot be read.</exception>
    Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, ReadContext context);
}
