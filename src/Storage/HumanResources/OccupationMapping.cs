using Xanh.Programme.HumanResources;
using Xanh.Storage.Registers;

namespace Xanh.Storage.HumanResources;

internal sealed class OccupationMapping() : RecordMapping<Occupation>(new OccupationRegister());
