using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Xanh.Architecture.Tests.Reading;

/// <summary>A compiled assembly, read without loading it: its types, what they use, which members they call.</summary>
internal sealed class CompiledAssembly : IDisposable
{
    private static readonly NamedTypes Signatures = new();

    private readonly PEReader file;
    private readonly MetadataReader metadata;

    public CompiledAssembly(string path)
    {
        file = new PEReader(File.OpenRead(path));
        metadata = file.GetMetadataReader();
        Name = metadata.GetString(metadata.GetAssemblyDefinition().Name);
    }

    public string Name { get; }

    /// <summary>Full names of the types written by a person; nested types end in their own name.</summary>
    public IReadOnlyList<string> TypeNames => [.. metadata.TypeDefinitions
        .Select(FullName)
        .Where(name => !name.Contains('<', StringComparison.Ordinal))];

    /// <summary>Public top-level types of one namespace.</summary>
    public IReadOnlyList<string> PublicTypes(string space) => [.. metadata.TypeDefinitions
        .Select(metadata.GetTypeDefinition)
        .Where(t => (t.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public)
        .Where(t => metadata.GetString(t.Namespace) == space)
        .Select(t => metadata.GetString(t.Name).Split('`')[0])];

    /// <summary>Members of other assemblies that this one calls, as <c>Namespace.Type.member</c>; property getters as <c>get_X</c>.</summary>
    public IReadOnlySet<string> CalledMembers => metadata.MemberReferences
        .Select(metadata.GetMemberReference)
        .Where(m => m.Parent.Kind == HandleKind.TypeReference)
        .Select(m => FullName(m.Parent) + "." + metadata.GetString(m.Name))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Names of the files that are embedded.</summary>
    public IReadOnlyList<string> Resources => [.. metadata.ManifestResources.Select(r => metadata.GetString(metadata.GetManifestResource(r).Name))];

    /// <summary>Every use of a type by a type, once.</summary>
    public IReadOnlySet<TypeUse> Uses()
    {
        var uses = new HashSet<TypeUse>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var user = FullName(Outermost(handle));
            foreach (var used in UsedBy(metadata.GetTypeDefinition(handle)).Distinct())
                uses.Add(new TypeUse(Name, user, AssemblyOf(used), FullName(Outermost(used))));
        }
        return uses;
    }

    public void Dispose() => file.Dispose();

    private IEnumerable<EntityHandle> UsedBy(TypeDefinition type) =>
    [
        .. Named(type.BaseType),
        .. type.GetInterfaceImplementations().SelectMany(i => Named(metadata.GetInterfaceImplementation(i).Interface)),
        .. type.GetGenericParameters().SelectMany(Constraints),
        .. type.GetFields().SelectMany(f => metadata.GetFieldDefinition(f).DecodeSignature(Signatures, null)),
        .. type.GetCustomAttributes().SelectMany(a => Named(metadata.GetCustomAttribute(a).Constructor)),
        .. type.GetMethods().SelectMany(m => UsedBy(metadata.GetMethodDefinition(m))),
    ];

    private IEnumerable<EntityHandle> UsedBy(MethodDefinition method)
    {
        var signature = method.DecodeSignature(Signatures, null);
        IEnumerable<EntityHandle> used =
        [
            .. signature.ReturnType,
            .. signature.ParameterTypes.SelectMany(p => p),
            .. method.GetGenericParameters().SelectMany(Constraints),
        ];
        if (method.RelativeVirtualAddress == 0)
            return used;
        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
            used = used.Concat(metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(Signatures, null).SelectMany(l => l));
        return used.Concat(IlTokens.In(body.GetILBytes()!).SelectMany(Named));
    }

    private IEnumerable<EntityHandle> Constraints(GenericParameterHandle parameter) => metadata
        .GetGenericParameter(parameter).GetConstraints()
        .SelectMany(c => Named(metadata.GetGenericParameterConstraint(c).Type));

    /// <summary>The types behind any token.</summary>
    private IEnumerable<EntityHandle> Named(EntityHandle handle)
    {
        if (handle.IsNil)
            return [];
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition or HandleKind.TypeReference:
                return [handle];
            case HandleKind.TypeSpecification:
                return metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(Signatures, null);
            case HandleKind.MethodDefinition:
                return [metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()];
            case HandleKind.FieldDefinition:
                return [metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()];
            case HandleKind.MemberReference:
                return Named(metadata.GetMemberReference((MemberReferenceHandle)handle).Parent);
            case HandleKind.MethodSpecification:
                var method = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                return Named(method.Method).Concat(method.DecodeSignature(Signatures, null).SelectMany(t => t));
            default:
                return [];
        }
    }

    private EntityHandle Outermost(EntityHandle type)
    {
        if (type.Kind == HandleKind.TypeDefinition)
        {
            var outer = metadata.GetTypeDefinition((TypeDefinitionHandle)type).GetDeclaringType();
            return outer.IsNil ? type : Outermost(outer);
        }
        var scope = metadata.GetTypeReference((TypeReferenceHandle)type).ResolutionScope;
        return scope.Kind == HandleKind.TypeReference ? Outermost(scope) : type;
    }

    private string AssemblyOf(EntityHandle type)
    {
        var outermost = Outermost(type);
        if (outermost.Kind == HandleKind.TypeDefinition)
            return Name;
        var scope = metadata.GetTypeReference((TypeReferenceHandle)outermost).ResolutionScope;
        return scope.Kind == HandleKind.AssemblyReference
            ? metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name)
            : Name;
    }

    private string FullName(TypeDefinitionHandle handle) => FullName((EntityHandle)handle);

    private string FullName(EntityHandle type)
    {
        var (space, name) = type.Kind == HandleKind.TypeDefinition
            ? Names(metadata.GetTypeDefinition((TypeDefinitionHandle)type))
            : Names(metadata.GetTypeReference((TypeReferenceHandle)type));
        return space.Length == 0 ? name : space + "." + name;
    }

    private (string Space, string Name) Names(TypeDefinition type) => (metadata.GetString(type.Namespace), metadata.GetString(type.Name));

    private (string Space, string Name) Names(TypeReference type) => (metadata.GetString(type.Namespace), metadata.GetString(type.Name));
}
