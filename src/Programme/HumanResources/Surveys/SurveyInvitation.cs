using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>One enterprise asked by a survey, and what it answered.</summary>
public sealed class SurveyInvitation : IVersioned, IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    public required Guid SurveyId { get; init; }

    public required Guid EnterpriseId { get; init; }

    /// <summary>Opens the form without an account, so who runs the survey must be able to hand it out again; it opens nothing else.</summary>
    [NotJournalled]
    public required string Code { get; init; }

    /// <summary>By which a typed code is found, however it was typed.</summary>
    [NotJournalled]
    public required string CodeHash { get; init; }

    /// <summary>Commune of the enterprise's seat when it was asked.</summary>
    public string Commune { get; init; } = "";

    /// <summary>Its workers in the register when it was asked; null where the register does not know.</summary>
    public int? ListedWorkers { get; init; }

    /// <summary>When something was last kept without being sent.</summary>
    [NotJournalled]
    public DateTimeOffset? DraftedAt { get; private set; }

    /// <summary>When the answer was first sent; from then on it counts.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>When a sent answer was last corrected.</summary>
    public DateTimeOffset? CorrectedAt { get; private set; }

    /// <summary>All workers of the enterprise, as it says itself.</summary>
    public int? Workers { get; private set; }

    public string Remark { get; private set; } = "";

    [Personal]
    public string AnsweredBy { get; private set; } = "";

    /// <summary>Whether the person agreed that the name is kept.</summary>
    public bool Consent { get; private set; }

    /// <summary>Whether somebody said that doubtful figures are right.</summary>
    public bool DoubtsStand { get; private set; }

    public List<SurveyLine> Lines { get; init; } = [];

    public int Version { get; private set; }

    public string JournalSubject => SubjectOf(Id);

    public static string SubjectOf(Guid id) => "survey-answer/" + id.ToString("N");

    /// <summary>Keeps an answer. One that was sent stays sent: what is kept later corrects it.</summary>
    public void Keep(AnswerContent content, bool isSent, DateTimeOffset now)
    {
        (Workers, Remark, AnsweredBy, Consent, DoubtsStand) = (content.Workers, content.Remark, content.AnsweredBy, content.Consent, content.DoubtsStand);
        Lines.RemoveAll(line => content.Lines.All(l => l.OccupationId != line.OccupationId));
        foreach (var line in content.Lines)
        {
            var kept = Lines.Find(l => l.OccupationId == line.OccupationId);
            if (kept is null)
                Lines.Add(kept = new SurveyLine { ProvinceId = ProvinceId, InvitationId = Id, OccupationId = line.OccupationId });
            kept.Take(line);
        }
        if (!isSent)
            DraftedAt = now;
        else if (SentAt is null)
            SentAt = now;
        else
            CorrectedAt = now;
    }
}
