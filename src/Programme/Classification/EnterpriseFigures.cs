namespace Xanh.Programme.Classification;

/// <summary>What rules look at of an enterprise's own record.</summary>
/// <param name="Version">Of the record, by which it is told later whether it has changed.</param>
public sealed record EnterpriseFigures(Guid Id, string Kind, string Size, string Sector, int? FoundedIn, int? Workers, long? Revenue, long? Capital, int Version);
