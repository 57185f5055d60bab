using System.Globalization;
using System.Runtime.CompilerServices;

namespace Xanh.Testing;

/// <summary>Compiled into every test assembly: its tests run under XANH_TEST_CULTURE, vi-VN when that is not set.</summary>
internal static class TestCulture
{
    public static string Name { get; } =
        Environment.GetEnvironmentVariable("XANH_TEST_CULTURE") is { Length: > 0 } name ? name : "vi-VN";

    [ModuleInitializer]
    internal static void Use()
    {
        var culture = CultureInfo.GetCultureInfo(Name);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
