using Xanh.Programme.Technologies;
using Xanh.Storage.Registers;

namespace Xanh.Storage.Technologies;

internal sealed class TechnologyMapping() : RecordMapping<Technology>(new TechnologyRegister());
