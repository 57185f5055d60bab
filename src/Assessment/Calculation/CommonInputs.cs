namespace Xanh.Assessment.Calculation;

/// <summary>The inputs that many calculators take under the same key, with the same unit, limits and meaning.</summary>
internal static class CommonInputs
{
    public static Input Hours { get; } = Input.Number("hours", "h/yr", "> 0, ≤ 8760", "số giờ vận hành", "operating hours");

    public static Input ElectricityPrice { get; } = Input.Number("electricity_price", "VND/kWh", "≥ 0", "giá điện", "price of electricity");

    public static Input Count { get; } = Input.Number("count", "1", "≥ 1", "số máy giống nhau", "number of identical units").Default(1);

    public static Input AtmosphericPressure { get; } =
        Input.Number("atmospheric_pressure", "kPa(a)", "50 … 110", "áp suất khí quyển", "atmospheric pressure").Default(101.325);

    public static Input FuelPrice { get; } = Input.Number("fuel_price", "VND/GJ", "≥ 0", "giá năng lượng nhiên liệu", "price of fuel energy");

    public static Input FlueOxygen { get; } =
        Input.Number("flue_oxygen", "%", "0 … 20.5", "oxy trong khói khô, theo thể tích", "oxygen in the dry flue gas, volume share");

    public static Input FlueTemperature { get; } = Input.Number("flue_temperature", "degC", "> 0, ≤ 1500", "nhiệt độ khói", "flue gas temperature");

    public static Input Density { get; } =
        Input.Number("density", "kg/m3", "> 300, < 3000", "khối lượng riêng của chất lỏng", "density of the liquid");

    public static Input Head { get; } = Input.Number("head", "m", "> 0", "cột áp toàn phần", "total head");

    public static Input MotorEfficiency { get; } = Input.Number("motor_efficiency", "1", "> 0, ≤ 1", "hiệu suất động cơ", "motor efficiency");

    public static Input DriveEfficiency { get; } =
        Input.Number("drive_efficiency", "1", "> 0, ≤ 1", "hiệu suất truyền động (đai, hộp số) giữa động cơ và máy", "efficiency of the drive (belt, gear) between motor and machine").Default(1);

    public static Input BoilerEfficiency { get; } = Input.Number("boiler_efficiency", "1", "> 0, ≤ 1", "hiệu suất lò hơi", "boiler efficiency");
}
