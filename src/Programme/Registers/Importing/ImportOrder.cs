using System.Globalization;

namespace Xanh.Programme.Registers.Importing;

/// <summary>What of an uploaded table goes where.</summary>
/// <param name="Upload">The file, see <see cref="Files.FileUploads"/>.</param>
/// <param name="Sheet">Number of the sheet, from 0.</param>
/// <param name="HeaderRow">The last row of the header, as the sheet counts; records begin below.</param>
/// <param name="Labels">What stands above each column, as <see cref="FoundHeader.Labels"/> says it.</param>
/// <param name="Columns">Keys of fields by the number of the column from 0; empty for a column that is not taken.</param>
/// <param name="Culture">Habit in which numbers that stand as text are written.</param>
public sealed record ImportOrder(Guid Upload, int Sheet, int HeaderRow, IReadOnlyList<string> Labels, IReadOnlyList<string> Columns, CultureInfo Culture)
{
    /// <summary>Why doubtful values may stand; null while nobody was asked.</summary>
    public string? Reason { get; init; }
}
