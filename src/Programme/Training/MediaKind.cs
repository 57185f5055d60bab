using Xanh.Programme.Registers;

namespace Xanh.Programme.Training;

/// <summary>What sort of media piece it is.</summary>
public static class MediaKind
{
    public static ChoiceList List { get; } = ChoiceList.Named("media-kind", "article", "television", "radio", "video", "leaflet", "social", "other");
}
