/** A problem that one sentence to the person at the keyboard explains; it is printed without a stack trace. */
export class Trouble extends Error {}
