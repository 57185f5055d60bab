using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Library;

/// <summary>The register of legal documents and guides.</summary>
public sealed class LegalDocumentRegister : Register<LegalDocument>
{
    private const int Title = 500;
    private const int Line = 300;
    private const int LongestNumber = 60;
    private const string InEffect = "in-effect";

    private static readonly ChoiceList Kinds = ChoiceList.Named(
        "document-kind", "law", "decree", "circular", "decision", "directive", "plan", "standard", "official-letter", "guide", "video");

    private static readonly ChoiceList Effects = ChoiceList.Named("document-effect", "not-yet", InEffect, "partly", "expired");

    public override string Code => LegalDocument.Register;

    public override string Slug => "van-ban";

    public override IReadOnlyList<RecordField<LegalDocument>> Fields { get; } =
    [
        new TypedField<LegalDocument, string>(d => d.Name, new TextForm(Title)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<LegalDocument, string>(d => d.Number, new TextForm(LongestNumber, FieldKind.Code)) { IsListed = true, IsSearched = true, IsLikeness = true },
        new TypedField<LegalDocument, string>(d => d.Kind, new ChoiceForm(Kinds)) { IsRequired = true, IsListed = true, IsFiltered = true },
        new TypedField<LegalDocument, string>(d => d.Issuer, new TextForm(Line)) { IsListed = true, IsSearched = true },
        new TypedField<LegalDocument, DateOnly?>(d => d.IssuedOn, new DayForm()) { IsListed = true },
        new TypedField<LegalDocument, DateOnly?>(d => d.EffectFrom, new DayForm()),
        new TypedField<LegalDocument, DateOnly?>(d => d.EffectTo, new DayForm()),
        new TypedField<LegalDocument, string>(d => d.Effect, new ChoiceForm(Effects)) { IsListed = true, IsFiltered = true },
        new TypedField<LegalDocument, DateOnly?>(d => d.EffectSeenOn, new DayForm()),
        new TypedField<LegalDocument, Guid?>(d => d.ReplacedById, new LinkForm(LegalDocument.Register)) { IsFiltered = true },
        new TypedField<LegalDocument, string>(d => d.Website, TextChecks.Web()),
    ];

    public override LegalDocument Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };

    public override IEnumerable<RecordFault> Check(LegalDocument record)
    {
        foreach (var fault in DayOrder.Check(record.EffectFrom, record.EffectTo, "effect-to"))
            yield return fault;
        if (record.ReplacedById == record.Id)
            yield return new RecordFault("replaced-by", Finding.Fault("document-replaces-itself"));
        else if (record.ReplacedById is not null && record.Effect == InEffect)
            yield return new RecordFault("effect", Finding.Doubt("document-replaced-in-effect"));
    }
}
