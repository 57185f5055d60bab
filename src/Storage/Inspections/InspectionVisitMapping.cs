using Xanh.Programme.Inspections;
using Xanh.Storage.Registers;

namespace Xanh.Storage.Inspections;

internal sealed class InspectionVisitMapping() : RecordMapping<InspectionVisit>(new InspectionVisitRegister());
