using Xanh.Programme.Journal;
using Xanh.Programme.Registers;

namespace Xanh.Web.Registers;

/// <summary>Web addresses of registers and their records.</summary>
public static class RegisterAddresses
{
    public const string All = "/lam-viec/so";

    public static string List(IRegister register) => $"{All}/{register.Slug}";

    /// <summary>The records of a register that point to one of another by a field.</summary>
    public static string List(IRegister register, string field, Guid linked) => $"{List(register)}?{field}={linked:D}";

    public static string New(IRegister register) => List(register) + "/moi";

    /// <summary>The form for a new record that points to another.</summary>
    public static string New(IRegister register, string field, Guid linked) => $"{New(register)}?{field}={linked:D}";

    public static string Alike(IRegister register) => List(register) + "/trung";

    /// <summary>The form to merge two records; the first lives on.</summary>
    public static string Merge(IRegister register, Guid kept, Guid ended) => $"{List(register)}/gop/{kept:D}/{ended:D}";

    public static string Of(IRegister register, Guid id) => $"{List(register)}/{id:D}";

    public static string Edit(IRegister register, Guid id) => Of(register, id) + "/sua";

    /// <summary>The form to end a record, or to let it stand again.</summary>
    public static string End(IRegister register, Guid id) => Of(register, id) + "/ket-thuc";

    /// <summary>The page of a record that the journal tells of; null when it stands in no register.</summary>
    public static string? Of(RegisterBook book, string subject) =>
        book.FindByCode(JournalLabels.KindOf(subject)) is { } office && Guid.TryParse(JournalLabels.KeyOf(subject), out var id) ? Of(office.Register, id) : null;
}
