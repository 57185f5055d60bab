using System.Buffers.Text;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Xanh.Processes;

/// <summary>A child program with everything it started: what it holds in memory, and its end.</summary>
/// <remarks>
/// On Linux the child leads a session of its own (<c>setsid</c>), so that a grandchild whose parent has gone is still found;
/// elsewhere the tree of parents is all there is.
/// </remarks>
internal sealed class ProcessTree(Process root, bool leadsSession)
{
    private const int SignalKill = 9;

    private static readonly int PageSize = Environment.SystemPageSize;

    /// <summary>Resident bytes of all members; of the child alone where sessions are not known.</summary>
    public long ResidentBytes()
    {
        if (!leadsSession)
            return RootBytes();
        var bytes = 0L;
        foreach (var member in Members())
            bytes += member.ResidentBytes;
        return bytes;
    }

    /// <summary>Kills every member; to be called also after the child has ended, for what it left running.</summary>
    public void Kill()
    {
        if (!leadsSession)
        {
            KillByParents();
            return;
        }
        // Members may be starting others while we look: again until none is left.
        for (var round = 0; round < 10; round++)
        {
            _ = NativeKill(-root.Id, SignalKill);
            var left = Members();
            if (left.Count == 0)
                return;
            foreach (var member in left)
                _ = NativeKill(member.Id, SignalKill);
            Thread.Sleep(5);
        }
    }

    private long RootBytes()
    {
        try
        {
            root.Refresh();
            return root.HasExited ? 0 : root.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private void KillByParents()
    {
        try
        {
            root.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It had ended before.
        }
    }

    /// <summary>Living processes whose session is that of the child.</summary>
    private List<Member> Members()
    {
        var members = new List<Member>();
        var buffer = new byte[1024];
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && MemberOf(id, Stat(folder, buffer)) is { } member)
                members.Add(member);
        }
        return members;
    }

    /// <summary>The first bytes of <c>/proc/N/stat</c>; empty when the process has gone.</summary>
    private static ReadOnlySpan<byte> Stat(string folder, byte[] buffer)
    {
        try
        {
            using var file = File.OpenHandle(folder + "/stat");
            return buffer.AsSpan(0, RandomAccess.Read(file, buffer, 0));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    /// <summary>Null for a process of another session, and for a zombie, which holds nothing and waits for its parent only.</summary>
    private Member? MemberOf(int id, ReadOnlySpan<byte> stat)
    {
        // Behind the name, which may hold blanks and brackets: state, parent, group, session, …, 22nd: resident pages.
        var rest = stat[(stat.LastIndexOf((byte)')') + 1)..].TrimStart((byte)' ');
        if (rest.IsEmpty || rest[0] is (byte)'Z' or (byte)'X' || Number(rest, 3) != root.Id)
            return null;
        return new Member(id, Number(rest, 21) * PageSize);
    }

    private static long Number(ReadOnlySpan<byte> fields, int index)
    {
        for (; index > 0; index--)
            fields = fields[(fields.IndexOf((byte)' ') + 1)..];
        return Utf8Parser.TryParse(fields, out long number, out _) ? number : 0;
    }

    private sealed record Member(int Id, long ResidentBytes);

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int NativeKill(int id, int signal);
}
