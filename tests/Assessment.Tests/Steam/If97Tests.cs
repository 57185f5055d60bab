using Xanh.Assessment.Steam;

namespace Xanh.Assessment.Tests.Steam;

/// <summary>The tables that the release R7-97(2012) prints to check programs with.</summary>
public class If97Tests
{
    [Theory]
    [InlineData(300, 3, 0.100215168e-2, 0.115331273e3)]
    [InlineData(300, 80, 0.971180894e-3, 0.184142828e3)]
    [InlineData(500, 3, 0.120241800e-2, 0.975542239e3)]
    public void Region_1_agrees_with_table_5(double kelvin, double megapascals, double volume, double enthalpy)
    {
        If97Liquid.Volume(kelvin, megapascals).ShouldBe(volume, volume * 1e-8);
        If97Liquid.Enthalpy(kelvin, megapascals).ShouldBe(enthalpy, enthalpy * 1e-8);
    }

    [Theory]
    [InlineData(300, 0.0035, 0.254991145e4)]
    [InlineData(700, 0.0035, 0.333568375e4)]
    [InlineData(700, 30, 0.263149474e4)]
    public void Region_2_agrees_with_table_15(double kelvin, double megapascals, double enthalpy) =>
        If97Vapour.Enthalpy(kelvin, megapascals).ShouldBe(enthalpy, enthalpy * 1e-8);

    [Theory]
    [InlineData(300, 0.353658941e-2)]
    [InlineData(500, 0.263889776e1)]
    [InlineData(600, 0.123443146e2)]
    public void Saturation_pressure_agrees_with_table_35(double kelvin, double megapascals) =>
        If97Boundaries.SaturationPressure(kelvin).ShouldBe(megapascals, megapascals * 1e-8);

    [Theory]
    [InlineData(0.1, 0.372755919e3)]
    [InlineData(1, 0.453035632e3)]
    [InlineData(10, 0.584149488e3)]
    public void Saturation_temperature_agrees_with_table_36(double megapascals, double kelvin) =>
        If97Boundaries.SaturationTemperature(megapascals).ShouldBe(kelvin, kelvin * 1e-8);

    [Fact]
    public void The_boundary_of_region_3_agrees_with_the_release() => If97Boundaries.Region3Pressure(623.15).ShouldBe(16.5291643, 1e-6);
}
