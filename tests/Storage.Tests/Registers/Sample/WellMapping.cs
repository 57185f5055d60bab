using Xanh.Programme.Water;
using Xanh.Storage.Registers;

namespace Xanh.Storage.Water;

internal sealed class WellMapping() : RecordMapping<Well>(new WellRegister());
