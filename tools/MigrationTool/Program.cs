// `dotnet ef` needs a program to start; the context factories beside this file are what it uses.
Console.Error.WriteLine("Use tools/add-migration.sh.");
return 1;
