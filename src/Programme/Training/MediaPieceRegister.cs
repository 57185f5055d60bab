using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Training;

/// <summary>The register of media pieces.</summary>
public sealed class MediaPieceRegister : Register<MediaPiece>
{
    public override string Code => MediaPiece.Register;

    public override string Slug => "truyen-thong";

    public override IReadOnlyList<RecordField<MediaPiece>> Fields { get; } =
    [
        new TypedField<MediaPiece, string>(p => p.Name, new TextForm(TrainingLimits.Title)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<MediaPiece, string>(p => p.Kind, new ChoiceForm(MediaKind.List)) { IsRequired = true, IsListed = true, IsFiltered = true },
        new TypedField<MediaPiece, string>(p => p.Outlet, new TextForm(TrainingLimits.Line)) { IsListed = true, IsSearched = true, IsLikeness = true },
        new TypedField<MediaPiece, DateOnly?>(p => p.PublishedOn, new DayForm()) { IsRequired = true, IsListed = true, IsLikeness = true },
        new TypedField<MediaPiece, string>(p => p.Address, TextChecks.Web()),
        new TypedField<MediaPiece, int?>(p => p.Reach, new WholeForm { Min = 0 }) { IsListed = true },
        new TypedField<MediaPiece, Guid?>(p => p.EventId, new LinkForm(TrainingEvent.Register)) { IsFiltered = true },
    ];

    public override MediaPiece Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };
}
