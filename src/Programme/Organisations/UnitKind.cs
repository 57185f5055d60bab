namespace Xanh.Programme.Organisations;

/// <summary>What sort of body a unit is (loại đơn vị).</summary>
public enum UnitKind
{
    /// <summary>The people's committee of the province (UBND tỉnh).</summary>
    Province,

    /// <summary>Sở and bodies of the same standing.</summary>
    Department,

    /// <summary>Ban quản lý and other boards.</summary>
    Board,

    /// <summary>Xã.</summary>
    Commune,

    /// <summary>Phường.</summary>
    Ward,

    /// <summary>Đặc khu.</summary>
    SpecialZone,

    /// <summary>Văn phòng, chi cục, trung tâm and other bodies below a department.</summary>
    Office,

    /// <summary>Hội, đoàn thể and other bodies outside the administration.</summary>
    Organisation,

    /// <summary>Bộ and bodies of the central government.</summary>
    Ministry,

    Other,
}
