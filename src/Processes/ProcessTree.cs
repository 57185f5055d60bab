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
            var left = Members().ToList();
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
    private IEnumerable<(int Id, long ResidentBytes)> Members()
    {
        var session = root.Id.ToString(CultureInfo.InvariantCulture);
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                continue;
            var fields = Fields(folder);
            // state, parent, group, session, …, 22nd: resident pages; a zombie holds nothing and waits for its parent only
            if (fields.Length > 21 && fields[3] == session && fields[0] != "Z" && fields[0] != "X")
                yield return (id, long.Parse(fields[21], CultureInfo.InvariantCulture) * PageSize);
        }
    }

    /// <summary>The fields of <c>/proc/N/stat</c> behind the name, which may hold blanks and brackets.</summary>
    private static string[] Fields(string folder)
    {
        try
        {
            var stat = File.ReadAllText(Path.Combine(folder, "stat"));
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int NativeKill(int id, int signal);
}
