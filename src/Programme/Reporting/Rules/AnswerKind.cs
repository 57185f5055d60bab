namespace Xanh.Programme.Reporting.Rules;

/// <summary>What sort of answer a question wants.</summary>
public enum AnswerKind
{
    Number,

    /// <summary>Percent points: 12,5 means 12.5 %.</summary>
    Percent,

    /// <summary>Whole đồng.</summary>
    Money,

    Text,

    /// <summary>One of the rule's codes.</summary>
    Choice,

    /// <summary>Evidence; the value is the number of files.</summary>
    File,
}
