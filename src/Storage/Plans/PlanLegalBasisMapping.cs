using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

internal sealed class PlanLegalBasisMapping() : PlanItemMapping<PlanLegalBasis>("plan_legal_bases");
