using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Xanh.Storage.Postgres;

/// <summary>A moment at offset zero, the only one PostgreSQL's driver takes.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(
    moment => moment.ToUniversalTime(),
    stored => stored);
