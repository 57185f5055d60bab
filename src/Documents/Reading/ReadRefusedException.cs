namespace Xanh.Documents.Reading;

/// <summary>Carries a refusal from deep inside a reader to <see cref="PlanReader"/>, which turns it into a value; never leaves the library.</summary>
internal sealed class ReadRefusedException(ReadRefusal refusal) : Exception(refusal.Code)
{
    public ReadRefusal Refusal { get; } = refusal;

    public static ReadRefusedException Of(string code, params string[] arguments) => new(new ReadRefusal(code, arguments));
}
