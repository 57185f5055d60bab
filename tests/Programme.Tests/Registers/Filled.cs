using Xanh.Programme.Registers;

namespace Xanh.Programme.Tests.Registers;

/// <summary>Records filled in as files fill them in.</summary>
internal static class Filled
{
    /// <summary>A record with what follows from the typed values; nothing may be wrong with them.</summary>
    public static TRecord Of<TRecord>(Register<TRecord> register, params (string Key, string Typed)[] typed)
        where TRecord : RegisterRecord
    {
        var (record, faults) = Try(register, typed);
        faults.ShouldBeEmpty();
        return record;
    }

    /// <summary>Field and code of what is wrong.</summary>
    public static IReadOnlyList<(string Field, string Code)> FaultsOf<TRecord>(Register<TRecord> register, params (string Key, string Typed)[] typed)
        where TRecord : RegisterRecord => [.. Try(register, typed).Faults.Select(f => (f.Field, f.Finding.Refusal.Code))];

    private static (TRecord Record, IReadOnlyList<RecordFault> Faults) Try<TRecord>(Register<TRecord> register, (string Key, string Typed)[] typed)
        where TRecord : RegisterRecord
    {
        var record = register.Create("mau", Guid.CreateVersion7());
        return (record, RecordFilling.Fill(register, record, RecordDraft.Of(typed.ToDictionary(t => t.Key, t => t.Typed, StringComparer.Ordinal)), FieldFormat.Machine));
    }
}
