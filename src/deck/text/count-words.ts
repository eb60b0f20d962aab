/**
 * How many words a text has, for every rule, plan and page that counts them: what starts with a letter or a digit and
 * goes on without a space or a dash. So `3,000`, `CO2+`, `don’t` and `well-known` are one word each. Of scripts that
 * put no spaces between words, which the deck’s fonts do not have, it counts runs.
 */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,+&/-]*/gu)?.length ?? 0
}
