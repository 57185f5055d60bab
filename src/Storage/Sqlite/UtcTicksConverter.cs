using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Xanh.Storage.Sqlite;

/// <summary>A moment as its UTC ticks; comes back with offset zero.</summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    moment => moment.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
