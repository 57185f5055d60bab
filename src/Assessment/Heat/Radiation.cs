using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Heat;

/// <summary>Heat radiated by a grey surface to surroundings of one temperature.</summary>
internal static class Radiation
{
    public static Quantity Flux(Quantity emissivity, Quantity hot, Quantity ambient) =>
        Quantity.Of(emissivity.Number * Physics.StefanBoltzmann * (Math.Pow(hot.In("K"), 4) - Math.Pow(ambient.In("K"), 4)), "W/m2");

    /// <returns>W/(m²·K); (T⁴ − T_a⁴)/(T − T_a) multiplied out, so that equal temperatures do no harm.</returns>
    public static double Coefficient(double emissivity, double surface, double ambient) =>
        emissivity * Physics.StefanBoltzmann * ((surface * surface) + (ambient * ambient)) * (surface + ambient);
}
