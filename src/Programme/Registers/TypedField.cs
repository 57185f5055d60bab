using System.Linq.Expressions;
using System.Reflection;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Registers;

/// <summary>A field behind which stands a property of the record.</summary>
/// <param name="property">A property with a setter, which may be private: <c>e => e.Name</c>.</param>
public sealed class TypedField<TRecord, TValue>(Expression<Func<TRecord, TValue?>> property, FieldForm<TValue> form) : RegisterField<TRecord>
    where TRecord : RegisterRecord
{
    private readonly Func<TRecord, TValue?> get = property.Compile();

    private readonly Action<TRecord, TValue?> set = SetterOf(property);

    public override FieldKind Kind => form.Kind;

    public override string Unit => form.Unit;

    public override ChoiceList? Choices => form switch { ChoiceForm choice => choice.List, YesNoForm => YesNoForm.Answers, _ => null };

    public override int? MaxLength => form is TextForm text ? text.MaxLength : null;

    public override bool IsEmpty(TRecord record) => get(record) is null or "";

    public override string TextOf(TRecord record, FieldFormat format) => IsEmpty(record) ? "" : form.Show(get(record)!, format);

    public override object? CellOf(TRecord record, FieldFormat format) =>
        IsEmpty(record) ? null : form.CellOf(get(record)!) ?? form.Show(get(record)!, format);

    public override Finding? Take(TRecord record, string typed, FieldFormat format)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            if (IsRequired)
                return Finding.Fault("field-required");
            set(record, Nothing);
            return null;
        }
        var finding = form.Read(typed, format, out var value);
        if (finding is null or { IsDoubt: true })
            set(record, value);
        return finding;
    }

    public override void Copy(TRecord from, TRecord to) => set(to, get(from));

    public override IOrderedQueryable<TRecord> Order(IQueryable<TRecord> records, bool descending) =>
        descending ? records.OrderByDescending(property) : records.OrderBy(property);

    public override IQueryable<TRecord> Narrow(IQueryable<TRecord> records, string chosen)
    {
        if (Choices is null || form.Read(chosen, FieldFormat.Machine, out var value) is not null)
            return records;
        return WhereEqual(records, value);
    }

    public override IQueryable<TRecord> Same(IQueryable<TRecord> records, TRecord record) => WhereEqual(records, get(record));

    private IQueryable<TRecord> WhereEqual(IQueryable<TRecord> records, TValue? value)
    {
        // Read from a field, so that the database sees a parameter and keeps one plan for all values.
        var wanted = Expression.Field(Expression.Constant(new Wanted { Value = value }), nameof(Wanted.Value));
        return records.Where(Expression.Lambda<Func<TRecord, bool>>(Expression.Equal(property.Body, wanted), property.Parameters));
    }

    private sealed class Wanted
    {
        public TValue? Value;
    }

    // Texts that are not there are empty, other values null.
    private static TValue? Nothing => typeof(TValue) == typeof(string) ? (TValue)(object)"" : default;

    private static Action<TRecord, TValue?> SetterOf(Expression<Func<TRecord, TValue?>> property)
    {
        if (property.Body is MemberExpression { Member: PropertyInfo info } && info.GetSetMethod(nonPublic: true) is { } setter)
            return setter.CreateDelegate<Action<TRecord, TValue?>>();
        throw new ArgumentException("A property with a setter is wanted.", nameof(property));
    }
}
