namespace Xanh.SampleMaker;

/// <summary>The looks of decree 30/2020 that the samples need.</summary>
internal enum ParagraphLook
{
    Body,
    Bullet,
    Part,
    Heading,
    SubHeading,
    Title,
    LegalBasis,
    CentredBold,
    Centred,
    CentredItalic,
    MottoBold,
    RecipientsHead,
    RecipientsItem,
    Rule,
    Empty,
}
