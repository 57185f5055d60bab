using System.Globalization;

namespace Xanh.Web.Work;

/// <summary>A task as a form sends it: <c>{plan}/{number}</c>.</summary>
public static class TaskWord
{
    public static string Of(Guid planId, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{planId:N}/{ordinal}");

    /// <returns>Null for what is no task.</returns>
    public static (Guid PlanId, int Ordinal)? Read(string? word) =>
        word?.Split('/') is [var plan, var number] && Guid.TryParse(plan, out var id) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? (id, ordinal) : null;
}
