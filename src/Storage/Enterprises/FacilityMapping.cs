using Xanh.Programme.Enterprises;
using Xanh.Storage.Registers;

namespace Xanh.Storage.Enterprises;

internal sealed class FacilityMapping() : RecordMapping<Facility>(new FacilityRegister());
