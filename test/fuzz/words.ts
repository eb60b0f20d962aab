/** The words that an author wrote in a section's file, found without the deck's own parser. */
import { decodeHTMLStrict } from 'entities'

const WORD = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s\p{ASCII}\u00a0\u00ad]/gu

/** Each word, and each sign beyond ASCII, with how often it occurs. */
export function wordsIn(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/**
 * What is left of Markdown when all that nobody is meant to read is taken away: comments, addresses of links, names of
 * classes, ids of citations, tags, languages of code, commands of TeX, the words that begin a part.
 */
export function wordsOfSource(markdown: string): Map<string, number> {
  const text = markdown
    .replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*$/m, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    // Names of emoji are these, but in code.
    .replace(/:(?:tada|smile|[+]1):/g, ' ')
    // TeX draws it as a letter and its accent.
    .replace(/\$[^$\n]+\$|\$\$[^$]+\$\$|\\\(.+?\\\)|\\\[[^[]+?\\\]|\\begin[\s\S]+?\\end/g, (written) =>
      written.replaceAll('ö', ' '),
    )
    .replace(/\\(?:text|frac)(?=\{)|\\(?:begin|end)\{align\}/g, ' ')
    .replace(/^[ \t>*+-]*\[[^\]\n]+\]:[ \t]*\S+(?:[ \t]+"[^"\n]*")?[ \t]*$/gm, ' ')
    .replace(/\[\^[^\]\s]+\]:?/g, ' ')
    .replace(/^([ \t>]*(?:[-*+]|\d+[.)])[ \t]+)\[[ xX]\](?=[ \t]+\S)/gm, '$1')
    .replace(/^([ \t>]*(?:`{3,}|~{3,}))[^\n`]*$/gm, '$1')
    .replace(/^(?:Figure|Handout):/gm, ' ')
    .replace(/^[^\S\n]*notes?[^\S\n]*[:\uff1a]/gim, ' ')
    .replace(
      /([\])])\{([^{}\n]*)\}/g,
      (_, before: string, options: string) =>
        `${before} ${[...options.matchAll(/(?:fix|alt)="([^"]*)"/g)].map(([, fix]) => fix).join(' ')} `,
    )
    .replace(
      /\]\((?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*(?:\([^\s()]*\)[^\s()]*)*\)[^\s()]*)*)(?:\s+"([^"\n]*)")?\)/g,
      '] $1 ',
    )
    .replace(/\]\[[^\]\n]*\]/g, '] ')
    .replace(/\[[^[\]]*@[^[\]]*\]/g, (written) => written.replace(/(?<![\w.])@[\w-]+/g, ' '))
    .replace(/<(\/?[a-z][^<>\n]*)>/gi, (tag, inside: string) =>
      /^(?:https?|mailto):/.test(inside) ? tag : ` ${/(?:title|alt)="([^"]*)"/.exec(inside)?.[1] ?? ''} `,
    )
  return wordsIn([decodeHTMLStrict(text)])
}
