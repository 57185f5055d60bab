namespace Xanh.Programme.Work;

/// <summary>A file somebody hands in with a note.</summary>
/// <param name="Name">As the browser gives it; a path before it is cut off.</param>
/// <param name="OpenRead">Opens the content from its start; called more than once.</param>
public sealed record HandedFile(string Name, Func<Stream> OpenRead);
