namespace Xanh.Architecture.Tests.Reading;

/// <summary>A type names another type: in its signature, its members or the code of its methods.</summary>
/// <param name="User">Full name of the outermost type that uses.</param>
/// <param name="UsedAssembly">Simple name of the assembly of the used type.</param>
/// <param name="Used">Full name of the used type.</param>
internal sealed record TypeUse(string UserAssembly, string User, string UsedAssembly, string Used);
