namespace Xanh.Programme.Journal;

/// <summary>The moment of one save: its entries bear the same time, and ids that grow in the order in which they were written.</summary>
internal sealed class DeedMoment(DateTimeOffset now)
{
    // Twelve bits beside the version that RFC 9562 leaves to a counter.
    private const int Counted = 1 << 12;

    private int written;

    public Guid DeedId { get; } = Guid.CreateVersion7(now);

    /// <summary>Kept to the microsecond: the finest that both databases give back unchanged.</summary>
    public DateTimeOffset At { get; } = new(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    public Guid NextId()
    {
        var (late, count) = Math.DivRem(written++, Counted);
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(now.AddMilliseconds(late)).TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[6] = (byte)(0x70 | (count >> 8));
        bytes[7] = (byte)count;
        return new Guid(bytes, bigEndian: true);
    }
}
