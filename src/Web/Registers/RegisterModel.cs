using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Web.Layout;

namespace Xanh.Web.Registers;

/// <summary>What the pages of one register share: which register, what the reader may see and do.</summary>
public abstract class RegisterModel(RegisterBook book, CurrentActor me) : PageModel
{
    private IRegisterOffice? office;

    public RegisterBook Book => book;

    public IRegister Register => Office.Register;

    public bool MayKeep => me.May(Permission.KeepRegisters);

    /// <summary>Fields the reader may see: personal ones only who keeps registers.</summary>
    public IReadOnlyList<RegisterField> Seen => [.. Register.Declared.Where(f => f.Reach != FieldReach.Personal || MayKeep)];

    public RegisterField NameField => Register.Declared[0];

    protected IRegisterOffice Office => office ?? throw new InvalidOperationException("No register was opened.");

    protected Actor Actor => me.Actor;

    /// <returns>Whether there is such a register.</returns>
    protected bool Open([NotNullWhen(true)] string? slug) => slug is not null && (office = book.Find(slug)) is not null;
}
