import { BANG, endsName, GREATER, nameEnd, nextLess, QUESTION, SLASH, SPACE, tagStop } from './characters';
import type { OpenTags } from './openTags';
import { NO_SECTION, type SectionEnds, sectionKind } from './sections';

/**
 * The offset behind the element that begins at `start` and is nested too deep. The tags in it are only counted: neither
 * names nor mistakes are looked at.
 */
export function deepEnd(text: string, start: number, tags: OpenTags, sections: SectionEnds): number {
  let depth = 0;
  for (let less = start; less < text.length; ) {
    let at = less + 1;
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (code === SLASH) {
      at = tagStop(text, at);
      depth--;
    } else if (code === BANG || code === QUESTION) {
      at = sectionEnd(text, less, sections);
    } else if (!endsName(code)) {
      at = tags.uncheckedEnd(nameEnd(text, at, text.length));
      if (text.charCodeAt(at) === SLASH) at++;
      else depth++;
    }
    if (depth === 0) return text.charCodeAt(at) === GREATER ? at + 1 : at;
    less = nextLess(text, at);
  }
  return text.length;
}

function sectionEnd(text: string, less: number, sections: SectionEnds): number {
  const kind = sectionKind(text, less);
  if (kind === NO_SECTION) return less + 1;
  const end = sections.end(kind, less);
  return end < 0 ? sections.reach(kind, less) : end;
}
