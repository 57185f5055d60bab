using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Importing;

namespace Xanh.Web.Registers;

/// <summary>An import that is in the register, and what stands against undoing it.</summary>
/// <param name="IsJustDone">Whether it has just been imported.</param>
public sealed record ImportDoneView(IRegister Register, ImportRow Import, IReadOnlyList<UndoneImport.Later> Later, bool IsJustDone);
