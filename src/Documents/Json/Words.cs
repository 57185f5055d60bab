using System.Text.Json;

namespace Xanh.Documents.Json;

/// <summary>The words the contract uses for enum values: snake case, but <c>not-a-plan</c>.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        if (value is Plan.PlanKind.NotAPlan)
            return "not-a-plan";
        return JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
    }
}
