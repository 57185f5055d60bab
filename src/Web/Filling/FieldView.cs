using Xanh.Programme.Reporting.Filling;

namespace Xanh.Web.Filling;

/// <summary>One field on the screen.</summary>
/// <param name="ShowsHelp">Whether the help stands beside it; not under each of many pieces of work.</param>
public sealed record FieldView(FilledReport Report, AnswerField Field, bool ShowsHelp = true);
