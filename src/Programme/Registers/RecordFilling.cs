using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>Takes typed texts into a record and says what is wrong with them; forms and imported rows go the same way.</summary>
internal static class RecordFilling
{
    private const int LongestReason = 500;

    /// <returns>What keeps the draft from being saved: faults, and doubts nobody gave a reason for.</returns>
    public static List<RecordFault> Fill<TRecord>(Register<TRecord> register, TRecord record, RecordDraft draft, FieldFormat format)
        where TRecord : RegisterRecord
    {
        var found = new List<RecordFault>();
        foreach (var field in register.Fields)
        {
            if (draft.Typed.GetValueOrDefault(field.Key) is { } typed && field.Take(record, typed, format) is { } finding)
                found.Add(new RecordFault(field.Key, finding));
            else if (field.IsRequired && field.IsEmpty(record))
                found.Add(new RecordFault(field.Key, Finding.Fault("field-required")));
        }
        found.AddRange(register.Check(record).Select(f => new RecordFault(f.Field, f.Finding)));
        record.Doubts = [.. found.Where(f => f.Finding.IsDoubt).Select(f => Answer(f, record, draft)).OfType<AnsweredDoubt>()];
        register.Index(record);
        return found.FindAll(f => !f.Finding.IsDoubt || !record.Doubts.Any(d => Answers(d, f)));
    }

    private static bool Answers(AnsweredDoubt answer, RecordFault doubt) =>
        string.Equals(answer.Field, doubt.Field, StringComparison.Ordinal) && string.Equals(answer.Code, doubt.Finding.Refusal.Code, StringComparison.Ordinal);

    // An answer of before holds as long as the same is doubtful; an untouched field is not read anew.
    private static AnsweredDoubt? Answer(RecordFault doubt, RegisterRecord record, RecordDraft draft)
    {
        var reason = draft.Reasons.GetValueOrDefault(doubt.Field)?.Trim();
        if (string.IsNullOrEmpty(reason))
            return record.Doubts.FirstOrDefault(d => Answers(d, doubt));
        return new AnsweredDoubt(doubt.Field, doubt.Finding.Refusal.Code, reason.Length > LongestReason ? reason[..LongestReason] : reason);
    }
}
