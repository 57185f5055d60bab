using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

internal sealed class PlanFactMapping() : PlanItemMapping<PlanFact>("plan_facts");
