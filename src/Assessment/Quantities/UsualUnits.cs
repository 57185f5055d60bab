using System.Collections.Frozen;

namespace Xanh.Assessment.Quantities;

/// <summary>Units that nearly every run names, read once; all others are read when they come.</summary>
internal static class UsualUnits
{
    private const string Symbols =
        "% 1 1/K A dB deg degC degF GJ/yr h/yr Hz K kg/h kg/s kg/kg kg/kWh kg/m3 kJ/(kg.K) kJ/(m3.K) kJ/kg kJ/m3 kPa kPa(a) kPa(g) kVA kvar kW kW/(m3/min) " +
        "kWh kWh/yr MWh/yr m mm cm m/s m2 m2.K/W m2/s m3 m3/(min.kPa) m3/(min.kPa2) m3/h m3/min m3/s L/s m3/yr mg/L min MJ/m3 MJ/kg MPa MPa(a) Pa bar s t/h t/yr TOE " +
        "TOE/kWh TOE/m3 TOE/t TOE/yr uS/cm V VND VND/GJ VND/kWh VND/m3 VND/t VND/yr USD USD/kWh W W/(m.K) W/(m2.K) W/m W/m2 yr m/s2 J/(kg.K) kJ/K m3/kg s/m kW/K GJ MJ kg t";

    private static readonly FrozenDictionary<string, Unit> All = Symbols.Split(' ').ToFrozenDictionary(s => s, s => UnitReader.Read(s)!, StringComparer.Ordinal);

    public static Unit? Find(string symbol) => All.GetValueOrDefault(symbol);
}
