namespace Xanh.Programme.Organisations;

/// <summary>What a person is to a unit, for whoever needs to reach it.</summary>
public enum ContactRole
{
    /// <summary>Thủ trưởng.</summary>
    Head,

    /// <summary>Cấp phó.</summary>
    Deputy,

    /// <summary>Đầu mối: who answers questions about the programme.</summary>
    Contact,
}
