using System.Buffers;

namespace Xanh.Processes;

/// <summary>Reads a stream to its end, keeps the first bytes, and tells when there were more.</summary>
internal sealed class CappedReader(Stream stream, long limit, Action? onOverflow)
{
    // Not a stream that wants disposing: it is memory only, and may still be written while it is read.
    private readonly ArrayBufferWriter<byte> kept = new();
    private readonly Lock gate = new();

    /// <remarks>
    /// On a thread of its own: a program writes a few KiB at a time, and to be called back for each costs more than to wait for it.
    /// </remarks>
    public Task RunAsync() => Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Run()
    {
        var buffer = new byte[64 << 10];
        var overflowed = false;
        try
        {
            int count;
            while ((count = stream.Read(buffer)) > 0)
            {
                var room = (int)Math.Min(count, limit - Length);
                if (room > 0)
                    Keep(buffer.AsSpan(0, room));
                if (room < count && !overflowed)
                {
                    overflowed = true;
                    onOverflow?.Invoke();
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The pipe broke with the program at its other end.
        }
    }

    public byte[] ToArray()
    {
        lock (gate)
            return kept.WrittenSpan.ToArray();
    }

    private long Length
    {
        get
        {
            lock (gate)
                return kept.WrittenCount;
        }
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        lock (gate)
            kept.Write(bytes);
    }
}
