namespace Xanh.Programme.Registers.Forms;

/// <summary>A record of another register, kept as its id; people type its key or its name.</summary>
public sealed class LinkForm(string register) : FieldForm<Guid?>
{
    /// <summary>Code of the register it points into.</summary>
    public string Register => register;

    public override FieldKind Kind => FieldKind.Link;

    // Names were looked up before; what is no id now was not found, or not only once.
    public override Finding? Read(string typed, FieldFormat format, out Guid? value)
    {
        value = Guid.TryParse(typed, out var id) ? id : null;
        return value is null ? Finding.Fault("field-link", typed.TrimStart('?', ' ')) : null;
    }

    public override string Show(Guid? value, FieldFormat format) =>
        !format.IsForMachines && format.Linked.TryGetValue(value!.Value, out var name) ? name : value!.Value.ToString();
}
