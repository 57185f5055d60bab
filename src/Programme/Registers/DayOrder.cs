using System.Globalization;

namespace Xanh.Programme.Registers;

/// <summary>Of two days of a record the later one does not come first.</summary>
internal static class DayOrder
{
    /// <param name="field">Key of the field of the later day.</param>
    public static IEnumerable<RecordFault> Check(DateOnly? earlier, DateOnly? later, string field)
    {
        if (later < earlier)
            yield return new RecordFault(field, Finding.Fault("field-day-before", earlier.Value.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)));
    }
}
