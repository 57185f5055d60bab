namespace Xanh.Documents.Outline;

public enum PartKind
{
    /// <summary>A decision (or letter) that issues the plan as its attachment.</summary>
    Cover,

    /// <summary>The plan.</summary>
    Main,

    /// <summary>An annex (phụ lục, danh mục, biểu).</summary>
    Annex,
}
