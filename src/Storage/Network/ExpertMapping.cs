using Xanh.Programme.Network;
using Xanh.Storage.Registers;

namespace Xanh.Storage.Network;

internal sealed class ExpertMapping() : RecordMapping<Expert>(new ExpertRegister());
