namespace Xanh.Assessment.Quantities;

/// <summary>
/// Reads units: symbols joined by <c>.</c> <c>·</c> <c>*</c> and <c>/</c>, with exponents (<c>m3</c>, <c>m^3</c>, <c>m³</c>) and brackets;
/// <c>(g)</c> and <c>(a)</c> after a pressure say gauge and absolute.
/// </summary>
internal ref struct UnitReader
{
    private readonly ReadOnlySpan<char> text;
    private int at;
    private bool failed;

    private UnitReader(ReadOnlySpan<char> text) => this.text = text;

    private readonly char Next => at < text.Length ? text[at] : '\0';

    public static Unit? Read(string symbol)
    {
        var plain = symbol.Replace("²", "2", StringComparison.Ordinal).Replace("³", "3", StringComparison.Ordinal)
            .Replace('μ', 'u').Replace('µ', 'u').Trim();
        if (plain.Length is 0 or > 40)
            return null;
        var reader = new UnitReader(plain);
        var unit = reader.Product();
        return reader.failed || reader.at < plain.Length ? null : unit with { Symbol = symbol.Trim() };
    }

    private Unit Product()
    {
        var unit = Power();
        while (!failed && Next is '/' or '.' or '·' or '*')
        {
            var divides = text[at++] == '/';
            unit = Join(unit, Power(), divides ? -1 : 1);
        }
        return unit;
    }

    private Unit Power()
    {
        Unit unit;
        if (Next == '(')
        {
            at++;
            unit = Product();
            if (Next != ')')
                return Fail();
            at++;
        }
        else
        {
            unit = Symbol();
        }
        return failed ? unit : Raise(unit, Exponent());
    }

    private Unit Symbol()
    {
        var end = at;
        if (Next == '1')
            end++;
        else
            while (end < text.Length && text[end] is not ('/' or '.' or '·' or '*' or '(' or ')' or '^' or '-' or (>= '0' and <= '9')))
                end++;
        // Columns of water have a digit in their name: mmH2O.
        if (text[at..end].EndsWith("H", StringComparison.Ordinal) && text[end..].StartsWith("2O", StringComparison.Ordinal))
            end += 2;
        var unit = UnitSymbols.Find(text[at..end].ToString());
        at = end;
        return unit is null ? Fail() : Reference(unit);
    }

    // "(g)" or "(a)" after a pressure.
    private Unit Reference(Unit unit)
    {
        if (unit.Dimension != Dimension.Pressure || unit.Kind != QuantityKind.Plain || at + 2 >= text.Length || text[at] != '(' || text[at + 2] != ')')
            return unit;
        var kind = text[at + 1] switch { 'g' => QuantityKind.GaugePressure, 'a' => QuantityKind.AbsolutePressure, _ => QuantityKind.Plain };
        at += kind == QuantityKind.Plain ? 0 : 3;
        return unit with { Kind = kind };
    }

    private int Exponent()
    {
        if (Next == '^')
            at++;
        var sign = 1;
        if (Next == '-')
        {
            sign = -1;
            at++;
        }
        if (Next is < '1' or > '9')
        {
            failed |= sign < 0 || (at > 0 && text[at - 1] == '^');
            return 1;
        }
        return sign * (text[at++] - '0');
    }

    private Unit Raise(Unit unit, int exponent) => exponent == 1 ? unit : Join(Unit.One, unit, exponent);

    private Unit Join(Unit left, Unit right, int exponent)
    {
        left = left.ForDifferences();
        right = right.ForDifferences();
        if (left.Kind != QuantityKind.Plain || right.Kind != QuantityKind.Plain || Math.Abs(exponent) > 4 || (left.Currency ?? right.Currency) != (right.Currency ?? left.Currency))
            return Fail();
        var factor = exponent switch
        {
            1 => left.Factor * right.Factor,
            -1 => left.Factor / right.Factor,
            _ => left.Factor * Math.Pow(right.Factor, exponent),
        };
        return new Unit("", left.Dimension * right.Dimension.Power(exponent), factor, Currency: left.Currency ?? right.Currency);
    }

    private Unit Fail()
    {
        failed = true;
        return Unit.One;
    }
}
