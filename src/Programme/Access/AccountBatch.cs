namespace Xanh.Programme.Access;

/// <summary>What a table of new accounts leads to.</summary>
/// <param name="Faults">Empty when all rows are sound.</param>
/// <param name="Ready">The accounts the rows ask for.</param>
/// <param name="Issued">Their one-time sign-ins, once created; empty after a dry run.</param>
public sealed record AccountBatch(IReadOnlyList<AccountLineFault> Faults, IReadOnlyList<CreateAccount.Request> Ready, IReadOnlyList<IssuedTicket> Issued);
