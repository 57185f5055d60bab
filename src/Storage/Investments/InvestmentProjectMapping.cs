using Xanh.Programme.Investments;
using Xanh.Storage.Registers;

namespace Xanh.Storage.Investments;

internal sealed class InvestmentProjectMapping() : RecordMapping<InvestmentProject>(new InvestmentProjectRegister());
