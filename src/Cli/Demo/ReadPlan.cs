using Xanh.Documents.Plan;
using Xanh.Documents.Reading;

namespace Xanh.Cli.Demo;

/// <summary>A plan that was read and waits to be imported.</summary>
internal sealed record ReadPlan(IReadOnlyList<SourceFile> Files, PlanReading Reading);
