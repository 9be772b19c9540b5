/** A Windows cluster with a script resource and a custom monitor, and where their scripts belong. */
export const windowsCluster = `<?xml version="1.0" encoding="ASCII"?>
<root>
  <all><charset>ASCII</charset><serveros>windows</serveros><encode>SJIS</encode></all>
  <group name="failover1">
    <resource name="script@script1"/>
  </group>
  <resource>
    <types name="script"/>
    <script name="script1"/>
  </resource>
  <monitor>
    <types name="genw"/>
    <genw name="genw1"><target>script1</target><parameters><path>genw.bat</path></parameters></genw>
  </monitor>
</root>
`;

/** The same on Linux, saved by a WebManager that ran on Linux too. */
export const linuxCluster = `<?xml version="1.0" encoding="ASCII"?>
<root>
  <all><charset>ASCII</charset><serveros>linux</serveros><encode>EUC-JP</encode></all>
  <group name="failover1">
    <resource name="exec@exec1"/>
  </group>
  <resource>
    <types name="exec"/>
    <exec name="exec1"><parameters><act><path>start.sh</path></act><deact><path>stop.sh</path></deact></parameters></exec>
  </resource>
</root>
`;

export const batchFile = '@echo off\r\nexit /b 0\r\n';
export const shellScript = '#!/bin/sh\nexit 0\n';

export const windowsScripts = {
  'scripts/failover1/script1/start.bat': batchFile,
  'scripts/failover1/script1/stop.bat': batchFile,
  'scripts/monitor.s/genw1/genw.bat': batchFile,
} as const;

export const linuxScripts = {
  'scripts/failover1/exec1/start.sh': shellScript,
  'scripts/failover1/exec1/stop.sh': shellScript,
} as const;

/** The files of an example in a folder of their own. */
export function inFolder(folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}
