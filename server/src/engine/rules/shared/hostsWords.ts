/** Whether the first word of a hosts line was meant as an address: it has numbers that dots or colons join. */
export function looksLikeAddress(word: string): boolean {
  const narrow = word.normalize('NFKC').replace(/。/g, '.');
  return (
    /\d[.:]+[\da-z]|^\[?[\da-f]*::/i.test(narrow) && !/^[a-z][\w-]*\.[a-z]/i.test(narrow.replace(/^[a-z]+:\/\//i, ''))
  );
}
