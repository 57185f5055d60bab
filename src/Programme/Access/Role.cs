namespace Xanh.Programme.Access;

/// <summary>What a person is in the programme (vai trò); a person may hold several, each within a unit or the whole province.</summary>
public enum Role
{
    /// <summary>Quản trị: accounts, units, backup; no say over content.</summary>
    Administrator,

    /// <summary>Điều phối: officer of the standing agency; reviews plans, asks for reports, approves.</summary>
    Coordinator,

    /// <summary>Cán bộ báo cáo of one unit.</summary>
    Reporter,

    /// <summary>Thủ trưởng of one unit: approves what the unit hands in.</summary>
    UnitHead,

    /// <summary>Lãnh đạo: UBND tỉnh, director of Sở; sees everything.</summary>
    Leader,

    /// <summary>Bộ Công Thương: sees figures.</summary>
    MinistryViewer,

    /// <summary>Biên tập: keeps the public site.</summary>
    Editor,

    /// <summary>Doanh nghiệp.</summary>
    Enterprise,

    /// <summary>Chuyên gia đánh giá sản xuất sạch hơn.</summary>
    Assessor,
}
