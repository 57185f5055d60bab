namespace Xanh.Programme.Files;

/// <summary>What a file on its way in is meant for.</summary>
/// <param name="Owner">Account that sends it; nobody else may go on with it.</param>
/// <param name="Purpose">The record it goes to: <c>report/{id}</c>.</param>
/// <param name="Key">Place within the record.</param>
/// <param name="Name">As the sender calls it, without a path.</param>
/// <param name="Length">Bytes of the whole file.</param>
public sealed record FileUpload(string ProvinceId, Guid Owner, string Purpose, string Key, string Name, long Length);
