import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'move/program-of-other-bits',
  title: {
    en: 'IpXfer is not the one for this Windows',
    ja: '32/64 ビットの異なる IpXfer を使う',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['moveCommand'],
  sources: [{ document: 'Trend Micro KA-0004099' }],
  messages: {
    otherBits: template({
      en: '{program} is the {bits}-bit tool, but this line runs on a Windows of {runsOn} bits. It may refuse to work there; call the other one.',
      ja: '{program} は {bits} ビット用ですが、この行は {runsOn} ビットの Windows で実行されます。動作しない可能性があります。もう一方を使ってください。',
    }),
  },
  docs: {
    en: {
      why: 'There are two programs, IpXfer.exe for 32-bit and IpXfer_x64.exe for 64-bit Windows, and each works on its own kind only. A script that calls the wrong one leaves the agent where it was.',
      whenItIsFine:
        'What kind of Windows a line runs on is told by a path below "Program Files (x86)" or SysWOW64, or by a condition on PROCESSOR_ARCHITECTURE on the same line. All other lines are left alone.',
    },
    ja: {
      why: 'ツールには 32 ビット用の IpXfer.exe と 64 ビット用の IpXfer_x64.exe があり、それぞれ対応する Windows だけで動作します。異なる方を呼び出すと、エージェントは移動しません。',
      whenItIsFine:
        '実行する Windows の種類は、「Program Files (x86)」や SysWOW64 を含むパス、または同じ行の PROCESSOR_ARCHITECTURE の条件から判断します。それ以外の行は対象外です。',
    },
  },
  check({ facts, report }) {
    for (const { program, bits, runsOn } of facts.all('moveCommand')) {
      if (runsOn === undefined || runsOn === bits) continue;
      report({ message: 'otherBits', at: program.at, args: { program: program.value, bits, runsOn } });
    }
  },
});

const rest = '-s sv2 -p 8080 -c 12345\r\n';

export const examples: RuleExamples = [
  {
    name: 'a path that only 64-bit Windows has',
    files: { 'move.bat': `rem 𠮷\r\n"C:\\Program Files (x86)\\Tools\\⟦IpXfer.exe⟧" ${rest}` },
    finds: ['otherBits'],
  },
  {
    name: 'a condition the wrong way round',
    files: { 'move.bat': `if "%PROCESSOR_ARCHITECTURE%"=="x86" ⟦IpXfer_x64.exe⟧ ${rest}` },
    finds: ['otherBits'],
  },
  {
    name: 'the right one, and lines that tell nothing',
    files: {
      'move.bat': `if "%PROCESSOR_ARCHITECTURE%"=="AMD64" IpXfer_x64.exe ${rest}if not "%PROCESSOR_ARCHITECTURE%"=="x86" IpXfer_x64.exe ${rest}C:\\Tools\\IpXfer.exe ${rest}`,
    },
    finds: [],
  },
];
