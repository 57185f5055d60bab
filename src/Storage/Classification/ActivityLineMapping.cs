using Xanh.Programme.Classification;
using Xanh.Storage.Registers;

namespace Xanh.Storage.Classification;

internal sealed class ActivityLineMapping() : RecordMapping<ActivityLine>(new ActivityLineRegister());
