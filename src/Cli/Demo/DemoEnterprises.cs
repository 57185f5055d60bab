using System.Globalization;
using Xanh.Programme.Registers;

namespace Xanh.Cli.Demo;

/// <summary>Makes up enterprises and their places of work: always the same ones. Names, people and tax codes (of a province that issues none) are invented.</summary>
internal sealed class DemoEnterprises(IReadOnlyList<string> communes)
{
    private const int Seed = 2026;
    private const int Alike = 12;

    private static readonly int[] Weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

    private static readonly string[] Owns =
    [
        "Vân Thành", "Bến Lội", "Cửa Trúc", "Đồng Nhãn", "Chợ Gạch", "Thanh Bái", "Hương Trì", "Gò Mây", "Kim Tháp", "Lộc Điền", "Nam Cồn", "Phú Lụa", "Quán Sen", "Tân Lạch", "Yên Cát",
        "Đại Trầm", "Giếng Đá", "Hàm Sơn", "Khánh Độ", "Long Mạch", "An Khúc", "Bãi Sậy", "Bản Đào", "Cát Hoa", "Chân Đèo", "Cồn Nhạn", "Dốc Mơ", "Đá Khánh", "Đèo Sim", "Đông Lũng", "Hai Bờ", "Năm Suối",
    ];

    private static readonly (string Kind, string Words, int Share)[] Kinds =
    [
        ("limited-one", "Công ty TNHH một thành viên", 22), ("limited-more", "Công ty TNHH", 34), ("joint-stock", "Công ty Cổ phần", 24), ("private", "Doanh nghiệp tư nhân", 8),
        ("cooperative", "Hợp tác xã", 6), ("household", "Hộ kinh doanh", 6),
    ];

    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"];
    private static readonly string[] Given = ["Thử An", "Mẫu Bình", "Giả Định", "Thử Hà", "Mẫu Lan", "Giả Sơn", "Thử Tâm", "Mẫu Yên"];
    private static readonly string[] Zones = ["Khu công nghiệp Vân Xuyên", "Cụm công nghiệp Đồng Nhãn", "Cụm công nghiệp Bến Lội", "Làng nghề Thanh Bái", ""];

    private readonly Random random = new(Seed);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Drafts of enterprises, each with its line of business; a few are another spelling of an earlier one.</summary>
    public IReadOnlyList<(RecordDraft Draft, DemoBusiness Business)> Enterprises(int count)
    {
        var made = new List<(RecordDraft Draft, DemoBusiness Business)>(count);
        for (var number = 0; number < count; number++)
            made.Add(number >= count - Alike ? Again(made[number - count + Alike]) : One(number));
        return made;
    }

    /// <summary>Drafts of places of work: one or more of each enterprise, the first where its seat is.</summary>
    public IReadOnlyList<RecordDraft> Facilities(IReadOnlyList<(RecordDraft Draft, DemoBusiness Business)> enterprises, IReadOnlyList<Guid> ids, int count)
    {
        var made = new List<RecordDraft>(count);
        for (var number = 0; number < count; number++)
        {
            var place = number < enterprises.Count ? number : random.Next(enterprises.Count);
            made.Add(Facility(number, enterprises[place], ids[place], isFirst: number < enterprises.Count));
        }
        return made;
    }

    private (RecordDraft, DemoBusiness) One(int number)
    {
        var (kind, words) = KindOf();
        var business = Pick(DemoBusiness.All);
        var name = NameOf(words, business);
        var workers = kind == "household" ? random.Next(2, 9) : (int)Math.Pow(10, 0.7 + (random.NextDouble() * 2.1));
        var typed = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = name, ["tax-code"] = kind == "household" ? "000" + Digits(number, 9) : TaxCode(number), ["kind"] = kind, ["commune"] = Pick(communes),
            ["address"] = "Số " + Plain(random.Next(1, 220)) + " đường " + Pick(Owns), ["sector"] = business.Sector, ["sector-edition"] = "2025",
            ["founded-in"] = Plain(random.Next(1994, 2026)), ["workers"] = Plain(workers), ["revenue"] = Plain(workers * random.Next(200, 900)) + "000000",
        };
        if (random.Next(3) > 0)
            typed["capital"] = Plain(workers * random.Next(100, 500)) + "000000";
        if (random.Next(4) == 0)
            Contact(typed, number);
        return (RecordDraft.Of(typed), business);
    }

    // Written once more by somebody else: capitals, no tax code.
    private static (RecordDraft, DemoBusiness) Again((RecordDraft Draft, DemoBusiness Business) earlier)
    {
        var typed = earlier.Draft.Typed.Where(t => t.Key is "commune" or "kind" or "sector" or "sector-edition").ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal);
        typed["name"] = earlier.Draft.Typed["name"].ToUpper(CultureInfo.GetCultureInfo("vi-VN"));
        return (RecordDraft.Of(typed), earlier.Business);
    }

    private RecordDraft Facility(int number, (RecordDraft Draft, DemoBusiness Business) owner, Guid enterprise, bool isFirst)
    {
        var business = owner.Business;
        var zone = Pick(Zones);
        var typed = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = business.Place + " " + Pick(Owns) + (isFirst ? "" : " " + Plain(random.Next(2, 5))), ["enterprise"] = enterprise.ToString(),
            ["commune"] = isFirst ? owner.Draft.Typed["commune"] : Pick(communes), ["zone"] = zone, ["address"] = zone.Length > 0 ? "Lô " + Plain(random.Next(1, 60)) : "",
            ["sector"] = business.Sector, ["sector-edition"] = "2025", ["workers"] = Plain(random.Next(3, 400)), ["started-in"] = Plain(random.Next(1996, 2026)),
            ["capacity"] = random.Next(1 + (business.Most / 20), business.Most).ToString("N0", CultureInfo.GetCultureInfo("vi-VN")) + " " + business.Product,
            ["latitude"] = (20.4 + (random.NextDouble() * 0.6)).ToString("0.0000", CultureInfo.InvariantCulture),
            ["longitude"] = (105.6 + (random.NextDouble() * 0.8)).ToString("0.0000", CultureInfo.InvariantCulture),
        };
        if (random.Next(3) > 0)
            typed["environmental-papers"] = "Giấy phép môi trường số " + Plain(random.Next(10, 400)) + "/GPMT-UBND ngày 15/" + Digits(random.Next(1, 13), 2) + "/2024, UBND tỉnh Vân Xuyên";
        if (random.Next(4) == 0)
            Contact(typed, number);
        return RecordDraft.Of(typed);
    }

    private void Contact(Dictionary<string, string> typed, int number)
    {
        typed["contact-name"] = Pick(Families) + " " + Pick(Given);
        typed["contact-phone"] = "0299 555 " + Digits(number % 1000, 4);
        typed["contact-mail"] = "lienhe" + Plain(number) + "@example.vn";
        typed["contact-consent"] = "yes";
    }

    private (string Kind, string Words) KindOf()
    {
        var drawn = random.Next(Kinds.Sum(k => k.Share));
        var last = Kinds.First(k => (drawn -= k.Share) < 0);
        return (last.Kind, last.Words);
    }

    private string NameOf(string words, DemoBusiness business)
    {
        while (true)
        {
            var own = Pick(Owns);
            var name = words + " " + business.Words + " " + own;
            if (names.Add(name) || names.Add(name += " " + Plain(random.Next(2, 99))))
                return name;
        }
    }

    /// <summary>A code with the right check digit.</summary>
    private static string TaxCode(int number)
    {
        for (var place = number * 3; ; place++)
        {
            var nine = "97" + Digits(place, 7);
            var check = 10 - (Weights.Select((weight, i) => weight * (nine[i] - '0')).Sum() % 11);
            if (check < 10)
                return nine + Plain(check);
        }
    }

    private T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private static string Digits(int number, int length) => Plain(number).PadLeft(length, '0');

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
