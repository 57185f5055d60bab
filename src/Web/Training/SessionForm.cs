using System.Globalization;
using Microsoft.AspNetCore.Http;
using Xanh.Programme.Training;

namespace Xanh.Web.Training;

/// <summary>What was typed about a session, as browsers send it.</summary>
public sealed record SessionForm(string On, string From, string To, string Topic, string Trainer)
{
    public static SessionForm Empty { get; } = new("", "", "", "", "");

    public static SessionForm Of(TrainingSession session) => new(
        session.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Clock(session.From), Clock(session.To), session.Topic, session.Trainer);

    public static SessionForm Read(IFormCollection form) => new(form["ngay"].ToString(), form["tu"].ToString(), form["den"].ToString(), form["noi-dung"].ToString(), form["nguoi-trinh-bay"].ToString());

    /// <param name="number">Null for a new session.</param>
    public SaveSession.Request Ask(Guid eventId, int? number) => new(
        eventId, number, DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null, Time(From), Time(To), Topic, Trainer);

    private static TimeOnly? Time(string typed) => TimeOnly.TryParseExact(typed, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static string Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";
}
