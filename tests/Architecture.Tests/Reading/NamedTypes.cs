using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Xanh.Architecture.Tests.Reading;

/// <summary>Decodes a signature into the handles of all types named in it.</summary>
internal sealed class NamedTypes : ISignatureTypeProvider<IEnumerable<EntityHandle>, object?>
{
    public IEnumerable<EntityHandle> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => [handle];

    public IEnumerable<EntityHandle> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => [handle];

    public IEnumerable<EntityHandle> GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public IEnumerable<EntityHandle> GetGenericInstantiation(IEnumerable<EntityHandle> genericType, ImmutableArray<IEnumerable<EntityHandle>> typeArguments) =>
        genericType.Concat(typeArguments.SelectMany(t => t));

    public IEnumerable<EntityHandle> GetFunctionPointerType(MethodSignature<IEnumerable<EntityHandle>> signature) =>
        signature.ReturnType.Concat(signature.ParameterTypes.SelectMany(t => t));

    public IEnumerable<EntityHandle> GetModifiedType(IEnumerable<EntityHandle> modifier, IEnumerable<EntityHandle> unmodifiedType, bool isRequired) =>
        modifier.Concat(unmodifiedType);

    public IEnumerable<EntityHandle> GetArrayType(IEnumerable<EntityHandle> elementType, ArrayShape shape) => elementType;

    public IEnumerable<EntityHandle> GetByReferenceType(IEnumerable<EntityHandle> elementType) => elementType;

    public IEnumerable<EntityHandle> GetPinnedType(IEnumerable<EntityHandle> elementType) => elementType;

    public IEnumerable<EntityHandle> GetPointerType(IEnumerable<EntityHandle> elementType) => elementType;

    public IEnumerable<EntityHandle> GetSZArrayType(IEnumerable<EntityHandle> elementType) => elementType;

    public IEnumerable<EntityHandle> GetGenericMethodParameter(object? genericContext, int index) => [];

    public IEnumerable<EntityHandle> GetGenericTypeParameter(object? genericContext, int index) => [];

    public IEnumerable<EntityHandle> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];
}
