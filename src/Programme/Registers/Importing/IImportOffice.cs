using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers.Importing;

/// <summary>Imports into one register and files out of it, whatever its records hold: what pages call.</summary>
public interface IImportOffice
{
    IRegister Register { get; }

    /// <inheritdoc cref="ImportRecords{TRecord}.RunAsync"/>
    Task<Outcome<ImportCheck>> RunAsync(ImportOrder order, bool save, Actor actor, IProgress<double>? progress = null, CancellationToken cancellation = default);

    /// <inheritdoc cref="ImportRecords{TRecord}.RejectedAsync"/>
    Task<Outcome<RejectedRows>> RejectedAsync(ImportOrder order, Actor actor, CancellationToken cancellation = default);

    /// <inheritdoc cref="UndoImport{TRecord}.RunAsync"/>
    Task<Outcome<UndoneImport>> UndoAsync(Guid importId, string endReason, Actor actor, CancellationToken cancellation = default);

    /// <summary>The values of all records a list finds, in its order, as a sheet holds them.</summary>
    /// <param name="fields">Keys of the columns; those not known are left out.</param>
    IAsyncEnumerable<IReadOnlyList<object?>> ExportAsync(RegisterFilter filter, IReadOnlyList<string> fields, CultureInfo culture, CancellationToken cancellation = default);
}
