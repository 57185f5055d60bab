using System.Globalization;
using Xanh.Programme.Registers;

namespace Xanh.Cli.Demo;

/// <summary>Draws what the demo invents: always the same for one seed.</summary>
internal sealed class DemoDraw(int seed)
{
    /// <summary>Places of the demo province, for names.</summary>
    public static IReadOnlyList<string> Places { get; } =
    [
        "Vân Thành", "Bến Lội", "Cửa Trúc", "Đồng Nhãn", "Chợ Gạch", "Thanh Bái", "Hương Trì", "Gò Mây", "Kim Tháp", "Lộc Điền", "Nam Cồn", "Phú Lụa", "Quán Sen", "Tân Lạch", "Yên Cát",
        "Đại Trầm", "Giếng Đá", "Hàm Sơn", "Khánh Độ", "Long Mạch", "An Khúc", "Bãi Sậy", "Bản Đào", "Cát Hoa", "Chân Đèo", "Cồn Nhạn",
    ];

    private readonly Random random = new(seed);

    public static RecordDraft Draft(params (string Key, string Typed)[] typed) => RecordDraft.Of(typed.Where(t => t.Typed.Length > 0).ToDictionary(t => t.Key, t => t.Typed, StringComparer.Ordinal));

    public static string Plain(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    public T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    /// <param name="first">The smallest.</param>
    /// <param name="last">The largest.</param>
    public int Number(int first, int last) => random.Next(first, last + 1);

    /// <summary>Once in so many times.</summary>
    public bool Once(int among) => random.Next(among) == 0;

    /// <summary>A number of a few round thousands or hundreds, as plans and designs have them.</summary>
    public int Round(int first, int last, int step) => random.Next(first / step, (last / step) + 1) * step;

    /// <summary>One of the first days of a year, as machines write it.</summary>
    public string Day(int year, int days = 300) => new DateOnly(year, 1, 1).AddDays(random.Next(days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Some of a list, one at least, as a form of several choices reads them.</summary>
    public string Some(IReadOnlyList<string> of, int most) => string.Join(';', Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Pick(of)).Distinct(StringComparer.Ordinal));
}
