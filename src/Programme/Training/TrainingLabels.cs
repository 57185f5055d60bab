using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>What kinds, states and groups are called.</summary>
public static class TrainingLabels
{
    public static string Kind(string kind, CultureInfo culture) => TrainingKind.List.NameOf(kind, culture);

    public static string State(string state, CultureInfo culture) => TrainingState.List.NameOf(state, culture);

    public static string Of(ParticipantGroup group, CultureInfo culture) => ProgrammeTexts.Table.Format("participant-group." + group, culture);

    public static string Of(RegistrationState state, CultureInfo culture) => ProgrammeTexts.Table.Format("registration-state." + state, culture);
}
