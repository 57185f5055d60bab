using Microsoft.AspNetCore.Http;
using Xanh.Programme.Work;

namespace Xanh.Web.Work;

/// <summary>Files of a form, as use cases take them.</summary>
public static class HandedFiles
{
    /// <summary>An empty file field sends an empty part: it is no file.</summary>
    public static IReadOnlyList<HandedFile> Of(IReadOnlyList<IFormFile>? files) =>
        [.. (files ?? []).Where(f => f.Length > 0 || f.FileName.Length > 0).Select(f => new HandedFile(f.FileName, f.OpenReadStream))];
}
