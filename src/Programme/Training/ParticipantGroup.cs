namespace Xanh.Programme.Training;

/// <summary>Whom a participant belongs to; figures are told by it.</summary>
public enum ParticipantGroup
{
    /// <summary>Cán bộ quản lý nhà nước.</summary>
    Official,

    /// <summary>Cán bộ kỹ thuật.</summary>
    Technician,

    /// <summary>Tư vấn, giảng viên.</summary>
    Consultant,

    /// <summary>Người của doanh nghiệp, cơ sở sản xuất.</summary>
    Enterprise,

    Other,
}
