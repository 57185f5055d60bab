using Microsoft.AspNetCore.Http;
using Xanh.Programme.Training;

namespace Xanh.Web.Training;

/// <summary>The fields of a person's form.</summary>
public static class PersonForm
{
    public static PersonDraft Read(IFormCollection form) => new(
        form["ho-ten"].ToString(), form["don-vi"].ToString(), form["dia-ban"].ToString(), GroupOf(form["nhom"]), form["thu"].ToString(), form["dien-thoai"].ToString());

    public static ParticipantGroup? GroupOf(string? word) => Enum.TryParse<ParticipantGroup>(word, out var group) && Enum.IsDefined(group) ? group : null;
}
