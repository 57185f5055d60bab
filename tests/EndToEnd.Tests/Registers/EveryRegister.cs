using Xanh.Programme.Registers;

namespace Xanh.EndToEnd.Tests.Registers;

/// <summary>All registers of the house, found by their declarations: a new one is played without a line of test.</summary>
internal static class EveryRegister
{
    public static IReadOnlyList<IRegister> All { get; } =
    [
        .. typeof(IRegister).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(IRegister)))
            .Select(t => (IRegister)Activator.CreateInstance(t)!)
            .OrderBy(r => r.Slug, StringComparer.Ordinal),
    ];

    public static IRegister BySlug(string slug) => All.Single(r => string.Equals(r.Slug, slug, StringComparison.Ordinal));

    public static IRegister ByCode(string code) => All.Single(r => string.Equals(r.Code, code, StringComparison.Ordinal));
}
