using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Work;

namespace Xanh.Storage.Difficulties;

internal sealed class DifficultyMapping : IEntityTypeConfiguration<Difficulty>, IEntityTypeConfiguration<DifficultyStep>, IEntityTypeConfiguration<DifficultyFile>
{
    public void Configure(EntityTypeBuilder<Difficulty> difficulty)
    {
        difficulty.ToTable("difficulties");
        difficulty.HasKey(d => new { d.ProvinceId, d.Id });
        difficulty.Property(d => d.Id).ValueGeneratedNever();
        difficulty.HasIndex(d => new { d.ProvinceId, d.AddressedTo, d.DueOn });
        difficulty.HasIndex(d => new { d.ProvinceId, d.RaisedBy, d.RaisedOn });
        difficulty.HasIndex(d => new { d.ProvinceId, d.PlanId, d.TaskOrdinal });
        difficulty.Property(d => d.ProvinceId).HasMaxLength(Lengths.Province);
        difficulty.Property(d => d.RaisedBy).HasMaxLength(Lengths.Code);
        difficulty.Property(d => d.AddressedTo).HasMaxLength(Lengths.Code);
        difficulty.Property(d => d.Title).HasMaxLength(DifficultyLimits.Title);
        difficulty.Property(d => d.SearchText).HasMaxLength(DifficultyLimits.SearchText);
        difficulty.Property(d => d.Kind).HasMaxLength(Lengths.Word);
        difficulty.Ignore(d => d.Facts);
        difficulty.HasMany(d => d.Steps).WithOne().HasForeignKey(s => new { s.ProvinceId, s.DifficultyId });
    }

    public void Configure(EntityTypeBuilder<DifficultyStep> step)
    {
        step.ToTable("difficulty_steps");
        step.HasKey(s => new { s.ProvinceId, s.Id });
        step.Property(s => s.Id).ValueGeneratedNever();
        step.HasIndex(s => new { s.ProvinceId, s.DifficultyId });
        step.Property(s => s.ProvinceId).HasMaxLength(Lengths.Province);
        step.Property(s => s.Text).HasMaxLength(WorkLimits.Text);
        step.Property(s => s.ToUnit).HasMaxLength(Lengths.Code);
        step.Property(s => s.WriterUnit).HasMaxLength(Lengths.Code);
        step.HasMany(s => s.Files).WithOne().HasForeignKey(f => new { f.ProvinceId, f.StepId });
    }

    public void Configure(EntityTypeBuilder<DifficultyFile> file) => file.ToFileTable("difficulty_files");
}
