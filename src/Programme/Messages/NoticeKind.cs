namespace Xanh.Programme.Messages;

/// <summary>What a notice tells; its words stand under <c>notice.{kind}</c>, those of its mail under <c>mail-subject.{kind}</c> and <c>mail-text.{kind}</c>.</summary>
public enum NoticeKind
{
    /// <summary>A period was opened. 0: period, 1: due day.</summary>
    PeriodOpened,

    /// <summary>A period opened by itself on its day. 0: period, 1: reports, 2: due day.</summary>
    PeriodOpenedByItself,

    /// <summary>A period should have opened by itself and could not. 0: period, 1: opening day.</summary>
    PeriodNotOpened,

    /// <summary>A report will be due. 0: period, 1: due day, 2: working days left, 3: unit.</summary>
    ReportComing,

    /// <summary>A report is due today. 0: period, 1: due day, 3: unit.</summary>
    ReportDue,

    /// <summary>A report is late. 0: period, 1: due day, 2: working days late, 3: unit.</summary>
    ReportLate,

    /// <summary>A late report, told to the head of the unit. Arguments as <see cref="ReportLate"/>.</summary>
    ReportEscalated,

    /// <summary>A report was handed in, told to who reviews. 0: period, 1: unit, 2: round.</summary>
    ReportSubmitted,

    /// <summary>A report waits for the head of its unit. 0: period, 1: due day.</summary>
    ReportWithHead,

    /// <summary>The head gave a report back to who wrote it. 0: period, 1: reason.</summary>
    HeadReturned,

    /// <summary>Fields of a report were returned. 0: period, 1: how many fields, 2: round, 3: due day.</summary>
    ReportReturned,

    /// <summary>A report was approved. 0: period.</summary>
    ReportApproved,

    /// <summary>A report got another due day. 0: period, 1: due day, 2: reason.</summary>
    ReportPutOff,

    /// <summary>Somebody wrote in the thread of a report. 0: period, 1: unit of the report, 2: who wrote.</summary>
    ReportAnswered,

    /// <summary>Nobody knows whether a mail went out. 0: address, 1: subject.</summary>
    MailUnsure,

    /// <summary>A difficulty is to be answered. 0: its name, 1: unit that raised it, 2: due day.</summary>
    DifficultyToAnswer,

    /// <summary>A difficulty was answered. 0: its name, 1: who answered.</summary>
    DifficultyAnswered,

    /// <summary>A difficulty was passed on. 0: its name, 1: who is to answer now, 2: due day.</summary>
    DifficultyPassedOn,

    /// <summary>A difficulty ended. 0: its name, 1: who ended it.</summary>
    DifficultyEnded,

    /// <summary>Somebody wrote in the thread of a difficulty. 0: its name, 1: who wrote.</summary>
    DifficultyRemarked,

    /// <summary>An answer to a difficulty will be due. 0: its name, 1: due day, 2: working days left, 3: unit that is to answer, 4: unit that raised it.</summary>
    AnswerComing,

    /// <summary>An answer is due today. Arguments as <see cref="AnswerComing"/>.</summary>
    AnswerDue,

    /// <summary>An answer is late. 2: working days late, the others as <see cref="AnswerComing"/>.</summary>
    AnswerLate,

    /// <summary>A late answer, told to the head of the unit. Arguments as <see cref="AnswerLate"/>.</summary>
    AnswerEscalated,

    /// <summary>More was disbursed than allotted. 0: what the line is for, 1: unit, 2: đồng too much, 3: year.</summary>
    BudgetOverspent,

    /// <summary>A confirmed plan, or an amendment of one, gives a unit work. 0: plan, 1: how many, 2: how many of them are late at once.</summary>
    WorkGiven,

    /// <summary>An enterprise is asked for the first time, by mail only. 0: year, 1: enterprise, 2: last day, 3: code.</summary>
    SurveyOpened,

    /// <summary>An enterprise has not answered yet, by mail only. Arguments as <see cref="SurveyOpened"/>.</summary>
    SurveyReminded,

    /// <summary>Somebody registered for an event. 0: event, 1: place, 2: first day, 3: why it was cancelled.</summary>
    TrainingRegistered,

    /// <summary>Somebody registered for an event whose seats were taken, and waits. Arguments as <see cref="TrainingRegistered"/>.</summary>
    TrainingWaiting,

    /// <summary>Somebody who waited has a seat now. Arguments as <see cref="TrainingRegistered"/>.</summary>
    TrainingMovedUp,

    /// <summary>An event was cancelled, told to who had registered. Arguments as <see cref="TrainingRegistered"/>.</summary>
    TrainingCancelled,

    /// <summary>An official who was not trained yet is invited. Arguments as <see cref="TrainingRegistered"/>.</summary>
    TrainingInvited,
}
