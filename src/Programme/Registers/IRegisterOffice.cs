using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>Everything that is asked of one register and done with its records, whatever they hold: what pages and files call.</summary>
public interface IRegisterOffice
{
    IRegister Register { get; }

    Task<int> CountAsync(CancellationToken cancellation = default);

    /// <inheritdoc cref="RegisterQueries{TRecord}.ListAsync"/>
    Task<RegisterPage> ListAsync(RegisterFilter filter, IReadOnlyList<string> fields, int skip, int? take, CultureInfo culture, CancellationToken cancellation = default);

    /// <returns>Null when there is none.</returns>
    Task<RecordView?> FindAsync(Guid id, CultureInfo culture, CancellationToken cancellation = default);

    /// <summary>Groups of records that are likely one.</summary>
    Task<IReadOnlyList<AlikeRecords>> AlikeAsync(int most, CancellationToken cancellation = default);

    /// <summary>Records that are likely the same as one.</summary>
    Task<IReadOnlyList<AlikeRecords.Member>> AlikeAsync(Guid id, CancellationToken cancellation = default);

    /// <param name="id">Null for a new record.</param>
    /// <param name="version">Version the person saw.</param>
    Task<Outcome<SavedRecord>> SaveAsync(Guid? id, int version, RecordDraft draft, CultureInfo culture, Actor actor, CancellationToken cancellation = default);

    /// <returns>Null when done.</returns>
    Task<Refusal?> EndAsync(Guid id, int version, string reason, Actor actor, CancellationToken cancellation = default);

    /// <returns>Null when done.</returns>
    Task<Refusal?> ReopenAsync(Guid id, int version, string reason, Actor actor, CancellationToken cancellation = default);

    /// <returns>Null when done.</returns>
    Task<Refusal?> MergeAsync(MergeOrder order, Actor actor, CancellationToken cancellation = default);
}
