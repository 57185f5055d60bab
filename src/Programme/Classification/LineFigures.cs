namespace Xanh.Programme.Classification;

/// <summary>What rules look at of a line of activity.</summary>
/// <param name="Stands">Whether it has not ended; ended lines only tell that something changed.</param>
public sealed record LineFigures(
    Guid Id, Guid EnterpriseId, string Group, string Kind, int? Year, decimal? RevenueShare, decimal? ExportShare, int? Staff, string Certificates, int Version, bool Stands);
