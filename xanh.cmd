@echo off
rem Runs Xanh from the sources: builds it first when it is not there; delete artifacts\xanh to build again.
setlocal
set "root=%~dp0"
set "out=%root%artifacts\xanh"
if not exist "%out%\xanh.exe" (
  if not exist "%root%artifacts" mkdir "%root%artifacts"
  dotnet publish "%root%src\Cli" -c Release -r win-x64 --no-self-contained -o "%out%" --nologo -v quiet >"%root%artifacts\build.log" 2>&1
  if errorlevel 1 (
    type "%root%artifacts\build.log" 1>&2
    exit /b 1
  )
)
"%out%\xanh.exe" %*
exit /b %errorlevel%
