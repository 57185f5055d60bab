using Xanh.Programme.Registers;

namespace Xanh.Programme.Enterprises;

/// <summary>A contact is kept only of a person who agreed to it.</summary>
internal static class ContactRule
{
    public static IEnumerable<RecordFault> Check(bool? consent, params string[] contact)
    {
        if (consent != true && contact.Any(c => c.Length > 0))
            yield return new RecordFault("contact-consent", Finding.Fault("contact-without-consent"));
    }
}
