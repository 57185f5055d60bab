using Xanh.Documents.Outline;
using Xanh.Documents.Parties;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Tasks;

/// <summary>Walks sections: bullets under solutions, work under agency headings, tables anywhere, prose where there are no sections.</summary>
internal sealed class SectionTasks(TaskSink sink, PartyReader parties, TableTasks tables)
{
    private readonly RoleWords words = RoleWords.Of(sink.Draft.Lexicon);
    private readonly ProseTasks prose = new(sink, parties);

    public void Walk(Section section, string prefix, PartKind part) => Walk(section, prefix, part, [], null);

    private void Walk(Section section, string prefix, PartKind part, IReadOnlyList<string> inherited, string? group)
    {
        var first = sink.Tasks.Count;
        WalkSection(section, prefix, part, inherited, group);
        if (TaskSigns.TimeOfHeading(section.Heading.Value) is { } time)
            sink.SetTime(first, time);
        if (section.Heading.Value.EndsWith(':') && sink.Roles.Leads(section.Heading.Value).Count > 0)
            sink.SetCoordinators(first, sink.Roles.Coordinators(section.Heading.Value));
    }

    private void WalkSection(Section section, string prefix, PartKind part, IReadOnlyList<string> inherited, string? group)
    {
        var path = PathOf(prefix, section);
        var leads = section.Kind == SectionKind.Assignment ? HeadingLeads(section, inherited)
            : sink.Roles.Leads(section.Heading.Value) is { Count: > 0 } named ? named : inherited;
        foreach (var table in section.Items.Where(i => i.Table is not null))
            tables.Read(table, part == PartKind.Annex ? prefix : path, leads);
        if (section.Label.Length == 0 && section.Heading.Length == 0)
            prose.Read([.. section.Items.Where(i => i.Table is null)], part);
        var deeper = section.Kind == SectionKind.Solutions && section.Path.Contains('.', StringComparison.Ordinal) ? section.Heading.Value : group;
        var reads = section.Label.Length + section.Heading.Length > 0 && GivesWork(section.Kind, part);
        var describesChildren = reads && section.Children.Count > 0 && HasOnlyAttributes(section);
        if (reads && !describesChildren)
            ReadItems(section, path, leads, group);
        var first = sink.Tasks.Count;
        foreach (var child in section.Children)
            Walk(child, prefix, part, leads, deeper);
        if (describesChildren)
            ApplyAll(section, first);
    }

    private bool HasOnlyAttributes(Section section) =>
        section.Items.Any(i => i.Table is null) && section.Items.Where(i => i.Table is null).All(i => words.OfLine(i.Text.Value) is { Role: not TaskRole.Content });

    // "a) Nội dung" with bullets, then "b) Đơn vị thực hiện: …": the labelled lines speak of the bullets.
    private void ApplyAll(Section section, int first)
    {
        var attributes = new TaskAttributes(sink, parties);
        foreach (var item in section.Items.Where(i => i.Table is null))
        {
            var label = words.OfLine(item.Text.Value)!.Value;
            attributes.Apply(first, label.Role, item.Text.Substring(label.ValueStart).Trim());
        }
    }

    private static bool GivesWork(SectionKind kind, PartKind part) =>
        kind is SectionKind.Solutions or SectionKind.Assignment || (kind == SectionKind.Other && part == PartKind.Main);

    private void ReadItems(Section section, string path, IReadOnlyList<string> leads, string? group)
    {
        var origin = section.Kind == SectionKind.Assignment ? TaskOrigin.Assignment : TaskOrigin.Solution;
        var attributes = new TaskAttributes(sink, parties);
        var heading = section.Heading.Value.TrimEnd(':', '.', ' ');
        var texts = section.Items.Where(i => i.Table is null).ToList();
        var from = sink.Tasks.Count;
        if (origin == TaskOrigin.Solution && HasOnlyAttributes(section))
        {
            // "1. Tổ chức hội nghị" with nothing but "Đơn vị chủ trì: …" lines beneath: the heading is the task.
            var item = texts[0] with { Text = section.Heading };
            sink.Add(item, section.Heading, origin, path, group, leads, "heading-with-attributes", 0.9);
        }
        foreach (var item in texts)
        {
            if (words.OfLine(item.Text.Value) is { } label && label.Role != TaskRole.Content)
                attributes.Apply(from, label.Role, item.Text.Substring(label.ValueStart).Trim());
            else
            {
                if (attributes.Applied)
                    (from, attributes) = (sink.Tasks.Count, new TaskAttributes(sink, parties));
                ReadItem(item, section, path, origin, leads, origin == TaskOrigin.Assignment ? null : heading);
            }
        }
    }

    private void ReadItem(OutlineItem item, Section section, string path, TaskOrigin origin, IReadOnlyList<string> leads, string? group)
    {
        var text = item.Text;
        if (words.OfLine(text.Value) is { Role: TaskRole.Content } content)
            text = text.Substring(content.ValueStart).Trim();
        if (text.IsBlank)
        {
            ReadChildren(item, section, path, origin, leads, group ?? "");
            return;
        }
        var itemPath = item.Mark is { } mark && char.IsLetterOrDigit(mark[0]) ? path + "." + mark : path;
        if (leads.Count == 0 && origin == TaskOrigin.Solution && sink.Roles.Addressee(text.Value).Count > 0)
            origin = TaskOrigin.Assignment;
        if (leads.Count == 0 && item.Children.Count > 0 && parties.IsPartyList(text.Value))
        {
            IReadOnlyList<string> own = [.. parties.ReadCell(text.Trim(":").Value).Select(p => p.Name)];
            foreach (var child in item.Children)
                ReadItem(child, section, itemPath, TaskOrigin.Assignment, own, null);
            return;
        }
        if (item.Mark is null && item.Children.Count == 0 && prose.TryReadList(item, itemPath))
            return;
        if (!IsWork(item, text, section, origin, leads))
            return;
        if (IsGroup(item, text.Value))
        {
            ReadChildren(item, section, itemPath, origin, leads, text.Value.TrimEnd(':', '.', ' '));
            return;
        }
        var first = sink.Tasks.Count;
        sink.Add(item, WithContinuation(item, text), item.Mark is null && ProseTasks.IsCounted(text.Value) ? TaskOrigin.Prose : origin, itemPath, group, leads, RuleOf(item, origin), item.Mark is null ? 0.85 : 0.95);
        var attributes = new TaskAttributes(sink, parties);
        foreach (var child in item.Children)
        {
            if (words.OfLine(child.Text.Value) is { } label)
                attributes.Apply(first, label.Role, child.Text.Substring(label.ValueStart).Trim());
        }
    }

    private void ReadChildren(OutlineItem item, Section section, string path, TaskOrigin origin, IReadOnlyList<string> leads, string group)
    {
        var first = sink.Tasks.Count;
        var attributes = new TaskAttributes(sink, parties);
        foreach (var child in item.Children)
        {
            if (words.OfLine(child.Text.Value) is { Role: not TaskRole.Content } label)
                attributes.Apply(first, label.Role, child.Text.Substring(label.ValueStart).Trim());
            else
                ReadItem(child, section, path, origin, leads, group);
        }
    }

    // A bullet that goes on in lower bullets is one task with them.
    private TracedText WithContinuation(OutlineItem item, TracedText text)
    {
        var pieces = item.Children.SelectMany(c => c.SelfAndDescendants).Where(c => words.OfLine(c.Text.Value) is null).Select(c => c.Text).ToList();
        return pieces.Count == 0 ? text : TracedText.Join(" ", [text, .. pieces]);
    }

    private bool IsWork(OutlineItem item, TracedText text, Section section, TaskOrigin origin, IReadOnlyList<string> leads)
    {
        if (text.Length < 12 || TaskSigns.IsNoWork(text.Value))
            return false;
        if (item.Mark is not null || item.Children.Count > 0)
            return !(text.Value.EndsWith(':') && item.Children.Count == 0);
        if (text.Value.EndsWith(':'))
            return false;
        if (origin == TaskOrigin.Assignment)
            return leads.Count > 0 || sink.Roles.Leads(text.Value).Count > 0 || sink.Roles.Subject(text.Value).Count > 0;
        // Bare text among bullets or under a top heading leads in; alone under its heading it is the work.
        var onlyBare = section.Items.All(i => i.Mark is null && i.Table is null) && section.Children.Count == 0;
        return onlyBare || parties.IsVerbAt(MatchForm.Of(text.Value), 0);
    }

    private bool IsGroup(OutlineItem item, string text)
    {
        if (item.Children.Count == 0 || item.Children.All(c => words.OfLine(c.Text.Value) is not null))
            return false;
        if (!TaskSigns.IsGroupHeading(text) && item.Children[0].Text is { Length: > 0 } child && char.IsLower(child[0]))
            return false;
        return TaskSigns.IsGroupHeading(text) || (text.EndsWith(':') && HeadingSigns.CountWords(text) <= 14) || (text[^1] is not ('.' or ';' or ':' or ',') && HeadingSigns.CountWords(text) <= 25);
    }

    private static string RuleOf(OutlineItem item, TaskOrigin origin) =>
        (origin == TaskOrigin.Assignment ? "assignment-" : "solution-") + (item.Mark is null ? "paragraph" : char.IsLetterOrDigit(item.Mark[0]) ? "number" : "bullet");

    private IReadOnlyList<string> HeadingLeads(Section section, IReadOnlyList<string> inherited)
    {
        var heading = section.Heading.Value;
        if (parties.IsPartyList(heading))
            return [.. parties.ReadCell(PartyPatterns.BracketTail().Replace(heading, "").TrimEnd(':', '.', ' ')).Select(p => p.Name)];
        var own = sink.Roles.Leads(heading);
        if (own.Count == 0)
            own = sink.Roles.Subject(heading);
        return own.Count > 0 ? own : inherited;
    }

    private static string PathOf(string prefix, Section section) =>
        prefix.Length == 0 ? section.Path : section.Path.Length == 0 ? prefix : prefix + "." + section.Path;
}
