using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Registers;

/// <summary>A field behind which stands a property of the record.</summary>
/// <param name="property">A property with a setter, which may be private: <c>e => e.Name</c>.</param>
/// <param name="form">How its values are typed and shown.</param>
public sealed class TypedField<TRecord, TValue>(Expression<Func<TRecord, TValue?>> property, FieldForm<TValue> form) : RecordField<TRecord>
    where TRecord : RegisterRecord
{
    private readonly Func<TRecord, TValue?> get = property.Compile();

    private readonly Action<TRecord, TValue?> set = SetterOf(property);

    public override string Property { get; } = PropertyOf(property).Name;

    public override string Key { get; } = Kebab(form is LinkForm ? PropertyOf(property).Name[..^2] : PropertyOf(property).Name);

    public override FieldKind Kind => form.Kind;

    public override string Unit => form.Unit;

    public override ChoiceList? Choices => form switch { ChoiceForm choice => choice.List, ChoicesForm several => several.List, YesNoForm => YesNoForm.Answers, _ => null };

    public override int? MaxLength => form.MaxLength;

    public override string? LinksTo => form is LinkForm link ? link.Register : null;

    public override bool IsEmpty(TRecord record) => get(record) is null or "";

    public override string TextOf(TRecord record, FieldFormat format) => IsEmpty(record) ? "" : form.Show(get(record)!, format);

    public override object? CellOf(TRecord record, FieldFormat format) =>
        IsEmpty(record) ? null : form.CellOf(get(record)!) ?? form.Show(get(record)!, format);

    public override string? Retell(string kept, FieldFormat format) =>
        form.Read(kept, FieldFormat.Machine, out var value) is null or { IsDoubt: true } && value is not null ? form.Show(value, format) : null;

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

    public override IQueryable<TRecord>? Narrow(IQueryable<TRecord> records, string chosen) =>
        form.Read(chosen, FieldFormat.Machine, out var value) is null or { IsDoubt: true } ? WhereMet(records, value) : null;

    public override IQueryable<TRecord> Same(IQueryable<TRecord> records, TRecord record) => WhereMet(records, get(record));

    public override Guid? LinkOf(TRecord record) => form is LinkForm && get(record) is Guid id ? id : null;

    private IQueryable<TRecord> WhereMet(IQueryable<TRecord> records, TValue? value)
    {
        // Read from a field, so that the database sees a parameter and keeps one plan for all values.
        var wanted = Expression.Field(Expression.Constant(new Wanted { Value = value }), nameof(Wanted.Value));
        var met = form is ChoicesForm ? Expression.Call(property.Body, nameof(string.Contains), typeArguments: null, wanted) : (Expression)Expression.Equal(property.Body, wanted);
        return records.Where(Expression.Lambda<Func<TRecord, bool>>(met, property.Parameters));
    }

    // Texts that are not there are empty, other values null.
    private static TValue? Nothing => typeof(TValue) == typeof(string) ? (TValue)(object)"" : default;

    private static PropertyInfo PropertyOf(Expression<Func<TRecord, TValue?>> property) =>
        property.Body is MemberExpression { Member: PropertyInfo info } ? info : throw new ArgumentException("A property is wanted.", nameof(property));

    private static Action<TRecord, TValue?> SetterOf(Expression<Func<TRecord, TValue?>> property) =>
        PropertyOf(property).GetSetMethod(nonPublic: true)?.CreateDelegate<Action<TRecord, TValue?>>()
        ?? throw new ArgumentException("A property with a setter is wanted.", nameof(property));

    private static string Kebab(string name)
    {
        var key = new StringBuilder(name.Length + 4);
        foreach (var c in name)
            key.Append(char.IsUpper(c) && key.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        return key.ToString();
    }

    private sealed class Wanted
    {
        public TValue? Value;
    }
}
