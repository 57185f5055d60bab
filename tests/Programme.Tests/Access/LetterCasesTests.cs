using Xanh.Programme.Access;
using Xanh.Testing;

namespace Xanh.Programme.Tests.Access;

public class LetterCasesTests
{
    [Theory]
    [InlineData("Đồng lúa chín 2027", null)]
    [InlineData("Ông trồng 2027 cây", null)]
    [InlineData("ĐỒNG LÚA CHÍN 2027 đ", null)]
    [InlineData("đồng lúa chín 2027", "password-weak")]
    [InlineData("ĐỒNG LÚA CHÍN 2027", "password-weak")]
    [InlineData("Đồng lúa đang chín", "password-weak")]
    public async Task Letters_with_marks_are_capital_or_small_too(string password, string? refusal)
    {
        await using var database = await TestDatabase.SqliteAsync();
        var outcome = await database.RunAsync((CreateAccount create) => create.RunAsync(
            new CreateAccount.Request("nguoi.mau", "Trần Thị Mẫu", null, [Role.Coordinator], Password: password), Actor.Xanh));
        outcome.Refusal?.Code.ShouldBe(refusal);
        outcome.Succeeded.ShouldBe(refusal is null);
    }
}
