namespace Xanh.Documents.Plan;

/// <summary>A line of "Nơi nhận", as printed without its bullet and closing mark.</summary>
public sealed record Recipient(string Name, Evidence Evidence);
