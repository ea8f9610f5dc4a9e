; Installer for Windows, by Inno Setup 6. NOT YET RUN: no Windows was at hand where this was written.
; After packaging/bundle/build.sh, from the top of the checkout:
;
;   iscc /DVersion=0.1.0 packaging\windows\twistbreak.iss
;
; Installs for the user who runs it, without an administrator. Settings and history stay when it is removed.

#ifndef Version
  #error Say which version this is: iscc /DVersion=0.1.0
#endif

[Setup]
AppId=io.github.twistbreak.TwistBreak
AppName=Twist Break
AppVersion={#Version}
AppPublisher=The Twist Break developers
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=TwistBreak-{#Version}-setup
DefaultDirName={autopf}\Twist Break
DefaultGroupName=Twist Break
DisableProgramGroupPage=yes
LicenseFile=LICENSE
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SetupIconFile=assets\icons\twistbreak.ico
UninstallDisplayIcon={app}\twistbreak.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Files]
Source: "build\bundle\twistbreak\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; What an earlier version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Twist Break"; Filename: "{app}\twistbreak.exe"; AppUserModelID: "io.github.twistbreak.TwistBreak"

[Run]
Filename: "{app}\twistbreak.exe"; Description: "Start Twist Break"; Flags: nowait postinstall skipifsilent
