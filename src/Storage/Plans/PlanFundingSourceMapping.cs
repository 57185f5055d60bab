using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

internal sealed class PlanFundingSourceMapping() : PlanItemMapping<PlanFundingSource>("plan_funding_sources");
