namespace Xanh.Programme.Journal;

/// <summary>The salt under which the journal hashed a record's personal values; deleted to honour a person's right to erasure.</summary>
public sealed class PersonalSalt
{
    public required string ProvinceId { get; init; }

    public required string Subject { get; init; }

    public required byte[] Salt { get; init; }
}
