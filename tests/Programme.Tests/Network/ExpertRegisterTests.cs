using Xanh.Programme.Network;
using Xanh.Programme.Tests.Registers;

namespace Xanh.Programme.Tests.Network;

public class ExpertRegisterTests
{
    [Fact]
    public void Who_an_expert_is_is_kept_only_with_consent()
    {
        Filled.FaultsOf(new ExpertRegister(), ("name", "Kỹ sư nhiệt"), ("number", "CG-001"), ("full-name", "Lê Thị Mẫu")).ShouldBe([("contact-consent", "contact-without-consent")]);
        Filled.Of(new ExpertRegister(), ("name", "Kỹ sư nhiệt"), ("number", "CG-001"), ("full-name", "Lê Thị Mẫu"), ("contact-consent", "yes")).FullName.ShouldBe("Lê Thị Mẫu");
        Filled.Of(new ExpertRegister(), ("name", "Kỹ sư nhiệt"), ("number", "CG-001")).FullName.ShouldBeEmpty();
    }
}
