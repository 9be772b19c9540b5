/** Whether a text holds the letters in their order, case aside and others between them: how editors match as one types. */
export function hasLetters(wanted: string): (text: string) => boolean {
  const letters = [...wanted.toLowerCase()];
  return (text) => {
    const lower = text.toLowerCase();
    let at = 0;
    for (const letter of letters) {
      const found = lower.indexOf(letter, at);
      if (found === -1) return false;
      at = found + letter.length;
    }
    return true;
  };
}
