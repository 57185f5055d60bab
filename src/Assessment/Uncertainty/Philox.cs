namespace Xanh.Assessment.Uncertainty;

/// <summary>
/// Philox4x32-10, a counter-based generator (Salmon, Moraes, Dror, Shaw, SC'11): a draw is a function of seed, place and nothing else, so results are
/// the same on every machine, in any order and on any number of threads.
/// </summary>
internal static class Philox
{
    private const uint MultiplierA = 0xD2511F53;
    private const uint MultiplierB = 0xCD9E8D57;
    private const uint WeylA = 0x9E3779B9;
    private const uint WeylB = 0xBB67AE85;
    private const int Rounds = 10;

    /// <summary>A number above 0 and below 1: 52 random bits and a half.</summary>
    /// <param name="draw">Number of the draw.</param>
    /// <param name="input">Number of the input it is for.</param>
    public static double Uniform(ulong seed, ulong draw, uint input)
    {
        var (a, b, _, _) = Block((uint)draw, (uint)(draw >> 32), input, 0, (uint)seed, (uint)(seed >> 32));
        return (((((ulong)a << 32) | b) >> 12) + 0.5) * (1.0 / (1UL << 52));
    }

    public static (uint A, uint B, uint C, uint D) Block(uint a, uint b, uint c, uint d, uint keyA, uint keyB)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var left = (ulong)MultiplierA * a;
            var right = (ulong)MultiplierB * c;
            (a, b, c, d) = ((uint)(right >> 32) ^ b ^ keyA, (uint)right, (uint)(left >> 32) ^ d ^ keyB, (uint)left);
            keyA += WeylA;
            keyB += WeylB;
        }
        return (a, b, c, d);
    }
}
