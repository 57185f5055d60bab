using Xanh.Programme.Training;
using Xanh.Storage.Registers;

namespace Xanh.Storage.Training;

internal sealed class TrainingEventMapping() : RecordMapping<TrainingEvent>(new TrainingEventRegister());
