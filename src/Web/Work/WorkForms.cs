using Xanh.Programme.Access;
using Xanh.Programme.Work;
using Xanh.Web.Layout;

namespace Xanh.Web.Work;

/// <summary>What the forms of work share.</summary>
public static class WorkForms
{
    /// <summary>Most bytes of a request: the files of one note and what goes with them.</summary>
    public const int RequestSize = (WorkLimits.FilesOfNote * WorkLimits.FileSize) + (1 << 20);

    /// <summary>Letters of one field as it is sent: far more than any takes, so that what is too long comes back with a sentence and is not lost.</summary>
    public const int LongestValue = 16 << 20;

    /// <summary>Whether the reader may write for the unit; the use case decides again.</summary>
    public static bool MayReport(CurrentActor me, UnitNames units, string unitCode) => me.May(Permission.DirectWork)
        || (me.May(Permission.ReportWork) && me.Actor.UnitCode is { } own && string.Equals(units.HeirOf(own), units.HeirOf(unitCode), StringComparison.Ordinal));
}
