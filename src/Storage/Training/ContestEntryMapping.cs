using Xanh.Programme.Training;
using Xanh.Storage.Registers;

namespace Xanh.Storage.Training;

internal sealed class ContestEntryMapping() : RecordMapping<ContestEntry>(new ContestEntryRegister());
