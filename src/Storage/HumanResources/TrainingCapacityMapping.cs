using Xanh.Programme.HumanResources;
using Xanh.Storage.Registers;

namespace Xanh.Storage.HumanResources;

internal sealed class TrainingCapacityMapping() : RecordMapping<TrainingCapacity>(new TrainingCapacityRegister());
