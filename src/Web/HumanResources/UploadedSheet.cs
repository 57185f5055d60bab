using Microsoft.AspNetCore.Http;

namespace Xanh.Web.HumanResources;

/// <summary>A table that came with a form, in memory: readers go back and forth in it.</summary>
internal static class UploadedSheet
{
    public const int MostBytes = 5 << 20;

    /// <returns>Null when nothing was chosen.</returns>
    public static async Task<MemoryStream?> ReadAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0)
            return null;
        var copy = new MemoryStream();
        await file.CopyToAsync(copy, cancellation);
        copy.Position = 0;
        return copy;
    }
}
