using Xanh.Programme.Enterprises;
using Xanh.Storage.Registers;

namespace Xanh.Storage.Enterprises;

internal sealed class EnterpriseMapping() : RecordMapping<Enterprise>(new EnterpriseRegister());
