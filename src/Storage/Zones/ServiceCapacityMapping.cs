using Xanh.Programme.Zones;
using Xanh.Storage.Registers;

namespace Xanh.Storage.Zones;

internal sealed class ServiceCapacityMapping() : RecordMapping<ServiceCapacity>(new ServiceCapacityRegister());
