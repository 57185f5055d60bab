using Xanh.Programme.Registers;

namespace Xanh.Web.Registers;

/// <summary>Web addresses of imports into registers and of files out of them.</summary>
public static class ImportAddresses
{
    public static string Start(IRegister register) => RegisterAddresses.List(register) + "/nhap";

    /// <summary>The empty table to fill in.</summary>
    public static string Template(IRegister register) => Start(register) + "/mau.xlsx";

    /// <summary>The columns of an uploaded table.</summary>
    public static string Columns(IRegister register, Guid upload) => $"{Start(register)}?tep={upload:D}";

    /// <summary>A check or an import under way, and what came of it.</summary>
    public static string Run(IRegister register, Guid run) => $"{Start(register)}?luot={run:D}";

    /// <summary>The rows that were not taken.</summary>
    public static string Rejected(IRegister register, Guid run) => $"{Start(register)}/dong-loi.xlsx?luot={run:D}";

    /// <summary>An import that is in the register.</summary>
    public static string Done(IRegister register, Guid import) => $"{Start(register)}?lan={import:D}";

    /// <summary>The list as a file, as it is on screen.</summary>
    /// <param name="ending">xlsx, csv.</param>
    public static string Export(IRegister register, string ending, string query) => $"{RegisterAddresses.List(register)}/danh-sach.{ending}{query}";
}
