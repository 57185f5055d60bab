@echo off
rem Runs Xanh from the sources: builds it once (again after a change), then becomes it. Standard output is the command's alone.
setlocal
set "XANH_ROOT=%~dp0"
set "out=%XANH_ROOT%artifacts\xanh"
set "next=%XANH_ROOT%artifacts\xanh.next"
call :changed
if errorlevel 1 (
  call :build
  if errorlevel 1 exit /b 1
)
"%out%\xanh.exe" %*
exit /b %errorlevel%

rem Anything that goes into the program and is newer than it.
:changed
if not exist "%out%\.built" exit /b 1
powershell -NoProfile -ExecutionPolicy Bypass -Command "Set-Location -LiteralPath $env:XANH_ROOT; $built = (Get-Item -Force artifacts\xanh\.built).LastWriteTimeUtc; $sources = Get-ChildItem -Recurse -File src, samples\demo, Directory.Build.props, Directory.Packages.props, global.json | Where-Object { $_.LastWriteTimeUtc -gt $built -and $_.FullName -notmatch '\\(bin|obj|node_modules|lib)\\' }; if ($sources) { exit 1 } else { exit 0 }"
exit /b %errorlevel%

rem Beside the program that is there, so that a build that is cut off leaves no half one.
:build
if not exist "%XANH_ROOT%artifacts" mkdir "%XANH_ROOT%artifacts"
if exist "%next%" rmdir /s /q "%next%"
mkdir "%next%"
type nul >"%next%\.built"
dotnet publish "%XANH_ROOT%src\Cli" -c Release -r win-x64 --no-self-contained -o "%next%" --nologo -v quiet >"%XANH_ROOT%artifacts\build.log" 2>&1
if errorlevel 1 (
  type "%XANH_ROOT%artifacts\build.log" 1>&2
  exit /b 1
)
if exist "%out%" rmdir /s /q "%out%"
move "%next%" "%out%" >nul
exit /b %errorlevel%
