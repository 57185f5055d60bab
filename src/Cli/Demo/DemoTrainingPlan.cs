using Xanh.Programme.Training;

namespace Xanh.Cli.Demo;

/// <summary>The events, media pieces and works that the demo makes up.</summary>
internal static class DemoTrainingPlan
{
    /// <param name="Day">Days from today on which it begins.</param>
    /// <param name="People">How many come or register.</param>
    /// <param name="Seats">0 for as many as come.</param>
    public sealed record Event(string Name, string Kind, int Day, string[] Topics, int People, int Seats, string State, ParticipantGroup Group, int Millions);

    /// <summary>Of the year before, in days from the end of that year.</summary>
    public static IReadOnlyList<Event> Past { get; } =
    [
        new("Tập huấn đánh giá nhanh sản xuất sạch hơn cho cán bộ phường, xã", TrainingKind.Course, -250, ["Phương pháp đánh giá nhanh", "Thực hành tại cơ sở"], 30, 40, TrainingState.Closed, ParticipantGroup.Official, 65),
        new("Kiểm toán năng lượng cho doanh nghiệp nhỏ và vừa", TrainingKind.Course, -200, ["Đọc hóa đơn năng lượng", "Đo đạc lò hơi, động cơ", "Lập danh mục giải pháp"], 28, 30, TrainingState.Closed, ParticipantGroup.Enterprise, 90),
        new("Hội nghị phổ biến chính sách công nghiệp môi trường", TrainingKind.Conference, -150, ["Chính sách và nguồn vốn"], 40, 0, TrainingState.Closed, ParticipantGroup.Official, 48),
        new("Khảo sát mô hình cụm công nghiệp sinh thái", TrainingKind.StudyVisit, -110, ["Tham quan cụm Hàm Sơn", "Trao đổi kinh nghiệm"], 14, 16, TrainingState.Closed, ParticipantGroup.Official, 120),
        new("Cuộc thi sáng kiến giảm chất thải trong sản xuất", TrainingKind.Contest, -60, ["Chấm và trao giải"], 22, 0, TrainingState.Closed, ParticipantGroup.Technician, 75),
        new("Hội thảo tái chế nhựa sau tiêu dùng", TrainingKind.Conference, -30, ["Công nghệ tái chế"], 6, 60, TrainingState.Cancelled, ParticipantGroup.Consultant, 0),
    ];

    /// <summary>Of this year, in days from today.</summary>
    public static IReadOnlyList<Event> Present { get; } =
    [
        new("Giảm tiêu thụ nước trong chế biến thực phẩm", TrainingKind.Course, -160, ["Cân bằng nước của nhà máy", "Tuần hoàn nước rửa"], 26, 30, TrainingState.Closed, ParticipantGroup.Enterprise, 70),
        new("Vận hành hệ thống xử lý nước thải tập trung", TrainingKind.Course, -90, ["Nguyên lý và kiểm soát", "Xử lý sự cố"], 24, 25, TrainingState.Held, ParticipantGroup.Technician, 82),
        new("Diễn đàn kết nối cung cầu công nghệ sạch", TrainingKind.Conference, -40, ["Giới thiệu công nghệ"], 34, 0, TrainingState.Held, ParticipantGroup.Enterprise, 55),
        new("Tập huấn lập báo cáo chương trình cho cán bộ đầu mối", TrainingKind.Course, 14, ["Thu thập số liệu", "Lập báo cáo trên hệ thống"], 23, 20, TrainingState.Open, ParticipantGroup.Official, 40),
        new("Cuộc thi tìm hiểu sản xuất sạch hơn trong học sinh", TrainingKind.Contest, 20, ["Vòng chung kết"], 5, 0, TrainingState.Open, ParticipantGroup.Other, 60),
        new("Tuần lễ tiêu dùng bền vững", TrainingKind.Campaign, 26, [], 0, 0, TrainingState.Planned, ParticipantGroup.Other, 110),
    ];

    public static IReadOnlyList<(string Name, string Kind, string Outlet)> Media { get; } =
    [
        ("Doanh nghiệp gốm giảm một phần tư lượng than nhờ thay lò", "article", "Báo Vân Xuyên"), ("Nước thải cụm công nghiệp: từ nỗi lo đến nguồn nước tái sử dụng", "television", "Đài Phát thanh và Truyền hình Vân Xuyên"),
        ("Mỗi tuần một giải pháp tiết kiệm điện", "radio", "Đài Phát thanh và Truyền hình Vân Xuyên"), ("Sổ tay sản xuất sạch hơn cho hộ sản xuất", "leaflet", "Sở Công Thương"),
        ("Một ngày ở trạm xử lý nước thải", "video", "Trang thông tin khuyến công Vân Xuyên"), ("Cán bộ xã đi từng xưởng", "article", "Báo Vân Xuyên"), ("Phân loại chất thải tại nguồn", "social", "Trang thông tin khuyến công Vân Xuyên"),
    ];

    public static IReadOnlyList<(string Name, string Entrant, string Result, int Score)> Works { get; } =
    [
        ("Thu hồi nhiệt khói lò nung", "Tổ kỹ thuật Công ty Gốm Cát Hoa", "first", 92), ("Tuần hoàn nước làm mát", "Tổ cơ điện Công ty Nhựa Gò Mây", "second", 88), ("Ép bùn thành gạch lát", "Nhóm sáng kiến Cụm công nghiệp Hàm Sơn", "second", 86),
        ("Bẫy hơi tự chế", "Tổ lò hơi Công ty Dệt Phú Lụa", "third", 81), ("Phân loại vải vụn bằng mã màu", "Tổ may Công ty May Quán Sen", "consolation", 75), ("Tắt đèn theo ca", "Tổ điện Công ty Giấy Kim Tháp", "none", 60),
    ];
}
