using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

internal sealed class PlanDiagnosticMapping : IEntityTypeConfiguration<PlanDiagnostic>
{
    public void Configure(EntityTypeBuilder<PlanDiagnostic> diagnostic)
    {
        diagnostic.ToTable("plan_diagnostics");
        diagnostic.HasKey(d => new { d.ProvinceId, d.PlanId, d.Version, d.Ordinal });
        diagnostic.Property(d => d.ProvinceId).HasMaxLength(Lengths.Province);
        diagnostic.Property(d => d.Arguments).HasConversion(
            arguments => JsonSerializer.Serialize(arguments, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<string>>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyList<string>>(
                (a, b) => a!.SequenceEqual(b!),
                a => a.Aggregate(0, (hash, s) => HashCode.Combine(hash, s)),
                a => a));
    }
}
