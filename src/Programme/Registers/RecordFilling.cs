namespace Xanh.Programme.Registers;

/// <summary>Takes typed texts into a record and says what is wrong with them; forms and imported rows go the same way.</summary>
internal static class RecordFilling
{
    /// <returns>What keeps the draft from being saved: faults, and doubts nobody gave a reason for.</returns>
    public static List<RecordFault> Fill<TRecord>(Register<TRecord> register, TRecord record, RecordDraft draft, FieldFormat format)
        where TRecord : RegisterRecord => Settle(register, record, draft, Take(register, record, draft, format));

    /// <summary>Takes the typed texts.</summary>
    /// <returns>Faults and doubts, answered or not.</returns>
    public static List<RecordFault> Take<TRecord>(Register<TRecord> register, TRecord record, RecordDraft draft, FieldFormat format)
        where TRecord : RegisterRecord
    {
        var found = new List<RecordFault>();
        foreach (var field in register.Fields)
        {
            if (field.IsDerived)
                continue;
            if (draft.Typed.GetValueOrDefault(field.Key) is { } typed)
            {
                if ((field.Take(record, typed, format) ?? PersonalIn(field, typed)) is { } finding)
                    found.Add(new RecordFault(field.Key, finding));
            }
            else if (field.IsRequired && field.IsEmpty(record))
            {
                found.Add(new RecordFault(field.Key, Finding.Fault("field-required")));
            }
        }
        found.AddRange(register.Check(record));
        return found;
    }

    /// <summary>Keeps the answers to doubts, and completes the record.</summary>
    /// <returns>What keeps the draft from being saved.</returns>
    public static List<RecordFault> Settle<TRecord>(Register<TRecord> register, TRecord record, RecordDraft draft, List<RecordFault> found)
        where TRecord : RegisterRecord
    {
        record.Doubts = Answers(register, record, draft, found);
        register.Complete(record);
        return found.FindAll(f => !f.Finding.IsDoubt || !record.Doubts.Any(d => Answers(d, f)));
    }

    private static Finding? PersonalIn(RegisterField field, string typed) =>
        field is { Reach: FieldReach.Public, IsFreeText: true } && PersonalPattern.In(typed) is { } number ? Finding.Doubt("field-personal", number) : null;

    // An answer of before holds as long as the same is doubtful; that of a field nobody touched is not asked for again.
    private static IReadOnlyList<AnsweredDoubt> Answers<TRecord>(Register<TRecord> register, TRecord record, RecordDraft draft, List<RecordFault> found)
        where TRecord : RegisterRecord
    {
        var doubts = found.Where(f => f.Finding.IsDoubt).ToList();
        if (doubts.Count == 0 && record.Doubts.Count == 0)
            return record.Doubts;
        var kept = record.Doubts.Where(d => register.Field(d.Field) is not null && !draft.Typed.ContainsKey(d.Field) && !doubts.Exists(f => f.Field == d.Field));
        IReadOnlyList<AnsweredDoubt> now = [.. kept, .. doubts.Select(d => Answer(d, record, draft)).OfType<AnsweredDoubt>()];
        return now.SequenceEqual(record.Doubts) ? record.Doubts : now;
    }

    private static bool Answers(AnsweredDoubt answer, RecordFault doubt) =>
        string.Equals(answer.Field, doubt.Field, StringComparison.Ordinal) && string.Equals(answer.Code, doubt.Finding.Refusal.Code, StringComparison.Ordinal);

    private static AnsweredDoubt? Answer(RecordFault doubt, RegisterRecord record, RecordDraft draft)
    {
        var reason = draft.Reasons.GetValueOrDefault(doubt.Field)?.Trim();
        if (string.IsNullOrEmpty(reason))
            return record.Doubts.FirstOrDefault(d => Answers(d, doubt));
        return new AnsweredDoubt(doubt.Field, doubt.Finding.Refusal.Code, reason.Length > RegisterRecord.LongestReason ? reason[..RegisterRecord.LongestReason] : reason);
    }
}
