using Xanh.Programme.Network;
using Xanh.Storage.Registers;

namespace Xanh.Storage.Network;

internal sealed class SupportOrganisationMapping() : RecordMapping<SupportOrganisation>(new SupportOrganisationRegister());
