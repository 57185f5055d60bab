using Xanh.Programme.Recognition;
using Xanh.Storage.Registers;

namespace Xanh.Storage.Recognition;

internal sealed class AwardMapping() : RecordMapping<Award>(new AwardRegister());
