using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>
/// A page lent to one test at a time and then to the next that looks as the same person, width and scripts: a profile of its own for each of
/// some hundreds of looks took longer than the looks. Only for tests that leave nothing behind.
/// </summary>
internal sealed class LentPage(IPage page, ConcurrentBag<IPage> shelf) : IDisposable
{
    public IPage Page => page;

    public void Dispose() => shelf.Add(page);
}
