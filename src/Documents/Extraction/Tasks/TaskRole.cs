namespace Xanh.Documents.Extraction.Tasks;

/// <summary>What a labelled line or a table column says of a task.</summary>
internal enum TaskRole
{
    None,
    Number,
    Work,
    Lead,
    Coordinate,
    LeadAndCoordinate,
    Time,
    Product,
    Funding,
    Note,
    Unit,
    Target,
    Content,
    Other,
}
