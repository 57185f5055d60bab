using System.Globalization;

namespace Xanh.Programme.Difficulties;

/// <summary>A version that amended a plan, to choose one in a form.</summary>
/// <param name="Document">Number of the document that made it.</param>
public sealed record AmendedVersion(Guid PlanId, string PlanName, int Number, string? Document, DateOnly InForceFrom)
{
    /// <summary>As a form sends it.</summary>
    public string Word => string.Create(CultureInfo.InvariantCulture, $"{PlanId:N}/{Number}");

    public string Name => PlanName + " → " + (Document ?? Number.ToString(CultureInfo.InvariantCulture)) + InForceFrom.ToString(" (dd/MM/yyyy)", CultureInfo.InvariantCulture);
}
