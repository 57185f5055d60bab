using Xanh.Programme.Registers;

namespace Xanh.Programme.Classification;

/// <summary>What an enterprise does in a line of activity.</summary>
public static class ActivityKinds
{
    public static ChoiceList List { get; } = ChoiceList.Named("activity-kind", "makes", "installs", "operates", "trades", "consults");
}
