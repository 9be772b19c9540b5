import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectKind } from '../../../server/src/engine/files/detectKind';
import { type SourceFile, unread } from '../../../server/src/engine/files/sourceFile';
import { type AnalysedFile, analyse } from '../../../server/src/engine/sites/analyse';
import { PARAMETERS } from '../syntax/mutations';
import { history } from '../text/changes';

const ENGLISH = 'Computer,IP address,GUID,Status\r\npc1,10.0.0.1,aa,Online\r\n\r\npc2,10.0.0.2,bb,\r\n';
const JAPANESE = '"エンドポイント名"\t"IP アドレス"\t"ステータス"\n"経理𠮷"\t"10.0.0.1"\t"オフライン"\n';

function list(text: string): SourceFile {
  return { path: 'agents.csv', kind: 'agent-list', text, verdict: unread, damage: undefined, bytes: text.length };
}

function tableIn({ facts }: AnalysedFile) {
  return facts.agentList?.[0]?.table;
}

function rowsOf(text: string): readonly unknown[] | undefined {
  return tableIn(analyse(list(text)))?.rows;
}

describe('a table is an agent list', () => {
  test.each([ENGLISH, JAPANESE, 'Title\n\nName,x\nEndpoint;IP;Version\na;b;c\n'])('%j', (text) => {
    expect(detectKind('x/Agents.CSV', text)).toBe('agent-list');
  });

  test.each([
    '',
    'a,b,c\n1,2,3\n',
    'IP address,Status\n1,2\n',
    'name\nx\n',
    'Computer\nIP address\n',
  ])('not %j', (text) => {
    expect(detectKind('agents.csv', text)).toBeUndefined();
  });
});

describe('the agents of a list', () => {
  test('stand by their lines, without what is empty', () => {
    expect(rowsOf(ENGLISH)).toEqual([
      undefined,
      { name: 'pc1', address: '10.0.0.1', guid: 'aa', status: 'Online' },
      undefined,
      { name: 'pc2', address: '10.0.0.2', guid: 'bb' },
      undefined,
    ]);
    expect(rowsOf(JAPANESE)?.[1]).toEqual({ name: '経理𠮷', address: '10.0.0.1', status: 'オフライン' });
  });

  test('line up when the heads have a run of empty ones among them', () => {
    const text = 'Computer,IP address,,,,Platform,\nPC1,10.0.0.1,Windows Server 2016,\n';
    expect(rowsOf(text)?.[1]).toEqual({ name: 'PC1', address: '10.0.0.1', platform: 'Windows Server 2016' });
  });

  test('keep their columns where a column has no head', () => {
    const text = 'Computer,,IP address\npc1,x,10.0.0.1\n';
    expect(rowsOf(text)?.[1]).toEqual({ name: 'pc1', address: '10.0.0.1' });
  });

  test('are not the heads again, which are told', () => {
    const table = tableIn(analyse(list(`${ENGLISH}${ENGLISH}`)));
    expect(table?.rows.filter((row) => row !== undefined)).toHaveLength(4);
    expect(table?.repeatedHeads).toHaveLength(1);
  });

  test('have the places of their cells', () => {
    const table = tableIn(analyse(list(JAPANESE)));
    const place = table?.place(1, 'name');
    expect(place && JAPANESE.slice(place.span.start, place.span.end)).toBe('経理𠮷');
    expect(table?.columns.get('status')?.value).toBe('ステータス');
  });
});

describe('a list that is edited', () => {
  const shown = (file: AnalysedFile) => {
    const table = tableIn(file);
    const { identity: _, place, index, ...rest } = table ?? {};
    const sharing = (['name', 'guid', 'status'] as const).map((column) => {
      const groups = index?.sharing(column).map((rows) => rows.map((row) => table?.rows.indexOf(row)).toSorted());
      return groups?.map(String).toSorted();
    });
    return { ...rest, sharing, places: table?.rows.map((_row, line) => place?.(line, 'name')) };
  };

  test('is what it is when it is read anew', () => {
    fc.assert(
      fc.property(
        history([ENGLISH, JAPANESE, ENGLISH + ENGLISH, `${ENGLISH}pc1,10.0.0.3,aa,Online\r\n`]),
        ({ text, steps }) => {
          let file = analyse(list(text));
          for (const { change, text: next } of steps) {
            file = analyse(list(next), file, { before: file.source.text, change });
            expect(shown(file)).toEqual(shown(analyse(list(next))));
          }
        },
      ),
      PARAMETERS,
    );
  });

  test('knows who shares what through more edits than it keeps apart', () => {
    const at = (index: number) =>
      `Computer,GUID\n${Array.from({ length: 9 }, (_, line) => `pc${line},${'abcdefghi'[line === 4 ? index : line]}\n`).join('')}`;
    let text = at(4);
    let file = analyse(list(text));
    for (let step = 0; step < 450; step++) {
      const next = at(step % 9);
      const start = text.indexOf('pc4,') + 4;
      file = analyse(list(next), file, { before: text, change: { start, oldEnd: start + 1, newEnd: start + 1 } });
      text = next;
      const shared = tableIn(file)?.index.sharing('guid') ?? [];
      expect(shared.map((rows) => rows.map(({ name }) => name).toSorted())).toEqual(
        step % 9 === 4 ? [] : [[`pc${step % 9}`, 'pc4'].toSorted()],
      );
    }
  });

  test('shares the rows that the edit has not touched', () => {
    const text = `Computer,GUID\n${Array.from({ length: 9 }, (_, index) => `pc${index},${index}\n`).join('')}`;
    const start = text.indexOf('pc7') + 3;
    const next = `${text.slice(0, start)}x${text.slice(start)}`;
    const before = analyse(list(text));
    const after = analyse(list(next), before, { before: text, change: { start, oldEnd: start, newEnd: start + 1 } });
    const rows = tableIn(before)?.rows ?? [];
    expect(tableIn(after)?.rows.flatMap((row, line) => (row === rows[line] ? [] : [row]))).toEqual([
      { name: 'pc7x', guid: '7' },
    ]);
    expect(after.editions.agentList).not.toBe(before.editions.agentList);
  });
});
