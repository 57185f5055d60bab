using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Cli.Demo;

/// <summary>Invented heads and contacts of units, whom reminders and letters name.</summary>
internal sealed class DemoContacts(ProgrammeDb db, RecordContact record, CurrentProvince province, TimeProvider time)
{
    private static readonly (string Unit, ContactRole Role, string Name, string Position, string Mail)[] All =
    [
        ("H00.01", ContactRole.Head, "Ngô Thị Giám Đốc", "Giám đốc", "giam-doc.congthuong@example.vn"),
        ("H00.03", ContactRole.Head, "Đỗ Văn Thủ Trưởng", "Giám đốc", "thu-truong.taichinh@example.vn"),
        ("H00.03", ContactRole.Contact, "Nguyễn Văn Báo Cáo", "Chuyên viên", "baocao.taichinh@example.vn"),
        ("40003", ContactRole.Head, "Bùi Thị Chủ Tịch", "Chủ tịch", "chu-tich.vanthanh@example.vn"),
    ];

    public async Task RecordAsync(CancellationToken cancellation)
    {
        foreach (var (code, role, name, position, mail) in All)
        {
            var version = await db.Units.Where(u => u.ProvinceId == province.Id && u.Code == code).Select(u => (int?)u.Version).SingleOrDefaultAsync(cancellation);
            if (version is { } number)
                await record.RunAsync(new RecordContact.Request(code, number, role, name, position, null, mail, new DateOnly(time.Today().Year, 1, 1)), Actor.Xanh, cancellation);
            db.ChangeTracker.Clear();
        }
    }
}
