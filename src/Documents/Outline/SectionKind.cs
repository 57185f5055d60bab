namespace Xanh.Documents.Outline;

/// <summary>What a section is about, told by its heading (word list <c>headings</c>); children inherit unless their own heading says otherwise.</summary>
public enum SectionKind
{
    /// <summary>Nothing known.</summary>
    Other,

    /// <summary>Mục đích, yêu cầu, quan điểm.</summary>
    Purpose,

    /// <summary>Mục tiêu, chỉ tiêu.</summary>
    Goals,

    /// <summary>Nhiệm vụ, giải pháp, nội dung.</summary>
    Solutions,

    /// <summary>Kinh phí.</summary>
    Funding,

    /// <summary>Tổ chức thực hiện, phân công.</summary>
    Assignment,

    /// <summary>Chế độ báo cáo.</summary>
    Reporting,

    /// <summary>Thực trạng, kết quả giai đoạn trước.</summary>
    Background,

    /// <summary>Phạm vi, đối tượng, căn cứ.</summary>
    Scope,
}
