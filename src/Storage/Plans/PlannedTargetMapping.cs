using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

internal sealed class PlannedTargetMapping() : PlanItemMapping<PlannedTarget>("planned_targets");
