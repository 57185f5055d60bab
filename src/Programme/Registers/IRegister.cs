using System.Globalization;

namespace Xanh.Programme.Registers;

/// <summary>A register whatever it holds.</summary>
public interface IRegister
{
    string Code { get; }

    string Slug { get; }

    string NameIn(CultureInfo culture);
}
