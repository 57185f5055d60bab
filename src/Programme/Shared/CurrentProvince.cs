namespace Xanh.Programme.Shared;

/// <summary>The province whose data a use case or query works on; its id leads every key.</summary>
public sealed record CurrentProvince(string Id);
