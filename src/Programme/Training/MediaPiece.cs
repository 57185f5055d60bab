using Xanh.Programme.Registers;

namespace Xanh.Programme.Training;

/// <summary>Something published to make people aware: an article, a broadcast, a leaflet.</summary>
public sealed class MediaPiece : RegisterRecord
{
    public const string Register = "media-pieces";

    public override string RegisterCode => Register;

    public string Name { get; private set; } = "";

    /// <summary>A code of <see cref="MediaKind"/>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>Who published it.</summary>
    public string Outlet { get; private set; } = "";

    public DateOnly? PublishedOn { get; private set; }

    public string Address { get; private set; } = "";

    /// <summary>People reached, as the outlet tells.</summary>
    public int? Reach { get; private set; }

    /// <summary>The event it tells of.</summary>
    public Guid? EventId { get; private set; }
}
