using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

internal sealed class PlanAmendmentMapping() : PlanItemMapping<PlanAmendment>("plan_amendments");
