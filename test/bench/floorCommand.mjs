import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The least that a checker on Node.js does: it reads every file below a folder and looks at each character. */
let lines = 0;
for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 10) lines++;
}
console.log(lines);
