using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

internal sealed class PlannedReportingDutyMapping() : PlanItemMapping<PlannedReportingDuty>("planned_reporting_duties");
