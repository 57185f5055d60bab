namespace Xanh.Programme.Shared;

/// <summary>A record that notices when two people change it at once: its number is raised with every save and compared with what was loaded.</summary>
public interface IVersioned
{
    int Version { get; }
}
