namespace Xanh.Programme.Access;

/// <summary>A key that protects cookies and forms, shared by all servers of one database so that a restart signs nobody out.</summary>
public sealed class ProtectionKey
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Xml { get; init; }
}
