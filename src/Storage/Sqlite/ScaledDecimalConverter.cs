using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Xanh.Storage.Sqlite;

/// <summary>A decimal as a whole number of ten-thousandths, so that SQLite orders, compares and sums it rightly.</summary>
internal sealed class ScaledDecimalConverter() : ValueConverter<decimal, long>(
    value => (long)decimal.Round(value * Scale, 0, MidpointRounding.ToEven),
    stored => stored / Scale)
{
    private const decimal Scale = 10_000m;
}
