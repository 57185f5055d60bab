using System.Globalization;
using Microsoft.AspNetCore.Http;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Web.Registers;

/// <summary>Makes the forms of records out of what their register declares, and reads them.</summary>
public sealed class RecordForms(FieldFormats formats)
{
    /// <summary>What was typed into the fields, and the reasons.</summary>
    public static RecordDraft Read(IFormCollection form, IReadOnlyList<RegisterField> fields)
    {
        var typed = fields.Where(f => !f.IsDerived && form.ContainsKey("o-" + f.Key)).ToDictionary(f => f.Key, f => form["o-" + f.Key].ToString(), StringComparer.Ordinal);
        // Of several boxes each ticked one is sent by itself, and an empty one says that there were boxes.
        foreach (var field in fields.Where(f => f.Kind == FieldKind.Choices && typed.ContainsKey(f.Key)))
            typed[field.Key] = string.Join(ChoicesForm.Mark, form["o-" + field.Key].Where(code => !string.IsNullOrEmpty(code)));
        var reasons = fields.Where(f => form.ContainsKey("ly-do-" + f.Key)).ToDictionary(f => f.Key, f => form["ly-do-" + f.Key].ToString(), StringComparer.Ordinal);
        return new RecordDraft(typed, reasons);
    }

    /// <summary>The draft that says what a record says already.</summary>
    public static RecordDraft Of(RecordView view) => new(
        view.Typed, view.Doubts.GroupBy(d => d.Field, StringComparer.Ordinal).ToDictionary(d => d.Key, d => d.First().Reason, StringComparer.Ordinal));

    public async Task<IReadOnlyList<RecordInput>> MakeAsync(
        IReadOnlyList<RegisterField> fields, RecordDraft draft, IReadOnlyList<RecordFault> faults, CultureInfo culture, CancellationToken cancellation)
    {
        var format = await formats.OfAsync(culture, cancellation);
        return
        [
            .. fields.Where(f => !f.IsDerived).Select(f => new RecordInput(
                f, draft.Typed.GetValueOrDefault(f.Key, ""), faults.FirstOrDefault(x => x.Field == f.Key)?.Finding, draft.Reasons.GetValueOrDefault(f.Key), ChoicesOf(f, format))),
        ];
    }

    /// <summary>Code and words of what a field offers; null where something is typed.</summary>
    public static IReadOnlyList<(string Code, string Name)>? ChoicesOf(RegisterField field, FieldFormat format) =>
        (field.Kind == FieldKind.Commune ? format.Communes : field.Choices) is { } list ? [.. list.Codes.Select(c => (c, list.NameOf(c, format.Culture)))] : null;
}
