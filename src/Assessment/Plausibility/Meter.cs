using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Plausibility;

/// <summary>A meter that counts on, with the number of digits before its decimal sign: it starts again at zero after the last.</summary>
public sealed record Meter(string Key, int Digits)
{
    /// <summary>What was used between readings. A reading below the one before gives no amount but a question; a person may then say what happened.</summary>
    /// <param name="readings">In any order.</param>
    public (IReadOnlyList<MeterUse> Uses, IReadOnlyList<PlausibilityQuestion> Questions) Uses(IReadOnlyList<MeterReading> readings)
    {
        var ordered = readings.OrderBy(r => r.Day).ToList();
        var uses = new List<MeterUse>();
        var questions = new List<PlausibilityQuestion>();
        foreach (var (before, now) in ordered.Zip(ordered.Skip(1)))
        {
            var falls = now.Value < before.Value;
            uses.Add(new MeterUse(before.Day, now.Day, falls ? null : now.Value - before.Value));
            if (falls)
                questions.Add(PlausibilityQuestion.Of("meter-reset", Key,
                    $"Số đọc ngày {now.Day:yyyy'-'MM'-'dd} ({now.Value}) nhỏ hơn số đọc trước ({before.Value}): đồng hồ quay vòng, thay đồng hồ, hay đọc sai?",
                    $"The reading of {now.Day:yyyy'-'MM'-'dd} ({now.Value}) is below the one before ({before.Value}): did the meter roll over, was it replaced, or misread?",
                    new ProposedValue(Math.Pow(10, Digits) - before.Value + now.Value, new Words("đồng hồ quay vòng qua số 0", "the meter rolled over")),
                    new ProposedValue(now.Value, new Words("đồng hồ mới bắt đầu từ 0 ngay sau lần đọc trước", "a new meter began at zero right after the reading before"))));
        }
        return (uses, questions);
    }
}
