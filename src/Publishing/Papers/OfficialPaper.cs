namespace Xanh.Publishing.Papers;

/// <summary>An official document as NĐ 30/2020/NĐ-CP lays it out (Annex I, forms 1.4 and 1.5), ready for number, date and signature.</summary>
public sealed record OfficialPaper
{
    /// <summary>The body above the issuer: <c>UBND tỉnh Vân Xuyên</c>; null for a people's committee.</summary>
    public string? ParentBody { get; init; }

    /// <summary>Who issues it, one line each: <c>Sở Tài chính</c>, or <c>Ủy ban nhân dân</c> and <c>phường Vân Thành</c>.</summary>
    public required IReadOnlyList<string> IssuingBody { get; init; }

    /// <summary>The number; null is left blank for the clerk who enters the document into the register.</summary>
    public int? Number { get; init; }

    /// <summary><c>BC-STC</c>.</summary>
    public required string Symbol { get; init; }

    /// <summary>Where it is issued: <c>Vân Xuyên</c>.</summary>
    public required string Place { get; init; }

    /// <summary>Null leaves day and month blank.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Year of a date that is left blank.</summary>
    public required int Year { get; init; }

    /// <summary><c>Báo cáo</c>; null for a công văn, whose subject stands under its symbol.</summary>
    public string? TypeName { get; init; }

    /// <summary>What it is about, without "V/v".</summary>
    public required string Subject { get; init; }

    /// <summary>Whom it is written to (Kính gửi).</summary>
    public required IReadOnlyList<string> AddressedTo { get; init; }

    public required IReadOnlyList<PaperPart> Body { get; init; }

    /// <summary>Who gets it (Nơi nhận), without the last line.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>What follows <c>Lưu: VT</c>: the drafting unit; null for nothing.</summary>
    public string? KeptBy { get; init; }

    public required PaperSignature Signature { get; init; }
}
