using Xanh.Programme.Training;

namespace Xanh.Cli.Demo;

/// <summary>People who are no real persons, for events.</summary>
/// <param name="first">Number of the first one: it stands in addresses, which no two share.</param>
internal sealed class DemoParticipants(int first)
{
    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Hồ", "Dương"];
    private static readonly string[] Middles = ["Thị Mẫu", "Văn Thử", "Thị Giả", "Văn Mẫu", "Thị Thử", "Văn Giả"];
    private static readonly string[] Given = ["An", "Bình", "Châu", "Dung", "Giang", "Hà", "Khánh", "Lan", "Minh", "Nam", "Oanh", "Phúc", "Quân", "Sơn", "Tâm", "Uyên", "Vinh", "Yến"];
    private static readonly string[] Trades = ["Gốm", "Giấy", "Dệt", "Nhựa", "Chế biến thủy sản", "Cơ khí", "Bao bì", "May"];

    private readonly DemoDraw draw = new(1100 + first);
    private int made = first;

    public string Trainer() => draw.Pick(Families) + " " + draw.Pick(Middles) + " " + draw.Pick(Given);

    /// <summary>Somebody who answers for the programme in a unit; a few have no mail address.</summary>
    public PersonDraft Official(string unit) => Somebody(unit, "", ParticipantGroup.Official) is var person && draw.Once(6) ? person with { Mail = "" } : person;

    /// <summary>Who comes to an event: officials to those meant for them, else mostly people of enterprises.</summary>
    public IReadOnlyList<PersonDraft> For(DemoTrainingPlan.Event planned, IReadOnlyList<PersonDraft> officials)
    {
        var known = planned.Group == ParticipantGroup.Official && planned.State != TrainingState.Open ? officials.Take(planned.People / 2) : [];
        var come = known.ToList();
        while (come.Count < planned.People)
        {
            var group = draw.Once(4) ? draw.Pick(Enum.GetValues<ParticipantGroup>()) : planned.Group;
            come.Add(Somebody(group == ParticipantGroup.Official ? "UBND xã " + draw.Pick(DemoDraw.Places) : "Công ty " + draw.Pick(Trades) + " " + draw.Pick(DemoDraw.Places), "Xã " + draw.Pick(DemoDraw.Places), group));
        }
        return come;
    }

    private PersonDraft Somebody(string organisation, string area, ParticipantGroup group)
    {
        var number = DemoDraw.Plain(++made);
        return new PersonDraft(draw.Pick(Families) + " " + draw.Pick(Middles) + " " + draw.Pick(Given), organisation, area, group, "nguoi." + number + "@example.vn", "0900 000 " + number.PadLeft(3, '0'));
    }
}
