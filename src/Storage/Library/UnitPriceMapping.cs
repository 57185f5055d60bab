using Xanh.Programme.Library;
using Xanh.Storage.Registers;

namespace Xanh.Storage.Library;

internal sealed class UnitPriceMapping() : RecordMapping<UnitPrice>(new UnitPriceRegister());
