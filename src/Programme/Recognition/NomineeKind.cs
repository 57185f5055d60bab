using Xanh.Programme.Registers;

namespace Xanh.Programme.Recognition;

/// <summary>What is nominated.</summary>
public static class NomineeKind
{
    public static ChoiceList List { get; } = ChoiceList.Named("nominee-kind", "enterprise", "facility", "community", "person");
}
