using Xanh.Programme.Access;

namespace Xanh.Web.Access;

/// <summary>The invented people of a demo, shown on its sign-in page; no other host has any.</summary>
public sealed record SampleSignIns(string Password, IReadOnlyList<SampleSignIns.Person> People)
{
    public sealed record Person(string UserName, string FullName, Role Role, string? UnitCode);
}
