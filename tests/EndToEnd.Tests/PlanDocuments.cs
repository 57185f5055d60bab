namespace Xanh.EndToEnd.Tests;

/// <summary>A plan to go with through its life, and the document that amends it.</summary>
internal sealed record PlanDocuments(string ProvinceCode, string Plan, string Amendment)
{
    private const string SomeProvince = "15";

    public static PlanDocuments OfDemo { get; } = new(
        SomeProvince, Path.Combine(Repository.Root, "samples", "demo", "ke-hoach.docx"), Path.Combine(Repository.Root, "samples", "demo", "sua-doi", "sua-doi.docx"));

    public static PlanDocuments In(string folder) => new(
        File.Exists(Path.Combine(folder, "tinh.txt")) ? File.ReadAllText(Path.Combine(folder, "tinh.txt")).Trim() : SomeProvince,
        Directory.GetFiles(folder, "ke-hoach.*").Single(),
        Directory.GetFiles(folder, "sua-doi.*").Single());
}
