using Xanh.Documents.Outline;

namespace Xanh.Documents.Extraction;

/// <summary>Finds one sort of thing in the outline. Each has a folder of its own with a Markdown specification that runs as a test.</summary>
internal interface IExtractor
{
    void Extract(PlanOutline outline, PlanDraft draft);
}
