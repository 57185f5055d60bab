using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

internal sealed class PlanRecipientMapping() : PlanItemMapping<PlanRecipient>("plan_recipients");
