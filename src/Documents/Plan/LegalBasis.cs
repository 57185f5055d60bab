namespace Xanh.Documents.Plan;

/// <summary>A document the plan rests on ("Căn cứ …", "Thực hiện …"), with number, or with name only where a law is named without one.</summary>
public sealed record LegalBasis(string? Number, string? Name, DateOnly? Date, Evidence Evidence);
