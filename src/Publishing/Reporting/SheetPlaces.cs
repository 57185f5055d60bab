namespace Xanh.Publishing.Reporting;

/// <summary>Where things stand in a unit's workbook.</summary>
internal static class SheetPlaces
{
    public const string Report = "BaoCao";
    public const string Guide = "HuongDan";
    public const string Lists = "DanhMuc";
    public const string Stamp = "xanh";

    /// <summary>What the first cell of the stamp says; a change of the layout gets another number.</summary>
    public const string Mark = "xanh-bao-cao/1";

    public const uint TitleRow = 1;
    public const uint NoteRow = 2;

    /// <summary>Hidden: names of the columns, which tell whether one was put in or taken out.</summary>
    public const uint NameRow = 3;

    public const uint HeaderRow = 4;

    public const char Ordinal = 'A';
    public const char Label = 'B';
    public const char Unit = 'C';
    public const char Answer = 'D';
    public const char Help = 'E';
    public const char Earlier = 'F';

    /// <summary>Hidden columns.</summary>
    public const char Key = 'G';
    public const char Seen = 'H';

    /// <summary>A hash of what stands around the answer.</summary>
    public const char Around = 'I';

    public static IReadOnlyList<(char Column, string Name)> Names { get; } =
    [
        (Ordinal, "stt"), (Label, "noi-dung"), (Unit, "don-vi-tinh"), (Answer, "tra-loi"), (Help, "huong-dan"), (Earlier, "ky-truoc"), (Key, "khoa"), (Seen, "phien-ban"), (Around, "kiem-tra"),
    ];
}
