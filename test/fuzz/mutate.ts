/** What goes wrong in files: slips of the hand, of the clipboard, of habits from other tools. */
import type { Piece } from './generate'
import type { Chance } from './random'

/** Put anywhere. */
const SCRAPS = [
  ...[
    '<',
    '>',
    '&',
    '*',
    '**',
    '_',
    '~',
    '`',
    '```',
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '|',
    '#',
    '!',
    ':',
    '$',
    '^',
    '@',
    '"',
    '“',
    '=',
    '-',
  ],
  ...[
    '<!--',
    '-->',
    '--!>',
    '<!-->',
    '<!- ',
    '<b>',
    '</b>',
    '<b hidden>',
    '<small>',
    '</div>',
    '</section>',
    '<div>',
    '<br>',
    '<p>',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<?php x ?>',
    '<![CDATA[x]]>',
    '<!x>',
    '<b/onclick=x>',
  ],
  ...[
    '[x](javascript:alert(1))',
    '![x](y.png)',
    '[x](y.pdf)',
    '[x][y]',
    '[^1]',
    '[@R9]',
    '[@R1, p. 4]',
    '{.ring}',
    '[x]{.y}',
  ],
  ...[
    '&nbsp;',
    '&lt;b&gt;',
    '&#x1b;',
    '&shy;',
    '&bogus;',
    '&',
    '$x^2$',
    '\\(x\\)',
    ':smile:',
    '🎉',
    '中文',
    'ö',
    'Ж',
    '\u00a0',
  ],
  ...['\u0000', '\u202e', '\u001b[31m', '\t', '  \n', '\\x', 'é', '\ufeff', '\u200b', '%', '½'],
  ...['<!-- .element: class="fragment" -->', '<!-- .slide: id="x" -->', '<!-- .element: style="x" -->'],
]

/** Put between lines. */
const LINES = [
  ...[
    '---',
    '\n---\n',
    '----',
    '--',
    '***',
    '___',
    '===',
    '```',
    '~~~',
    '````',
    '```mermaid',
    '```js',
    '```js {1}',
    '```Mermaid',
  ],
  ...[
    'Note: nothing private',
    'note:',
    'Handout:',
    'Figure:',
    '**Note:** x',
    '::: notes',
    ':::',
    '???',
    'Speaker notes',
    '- note: x',
  ],
  ...[
    '# x',
    '## x y z q',
    '### x',
    '#### x',
    '> x',
    '- x',
    '1. x',
    '- [ ] x',
    '| a | b |',
    '|---|---|',
    '| a | b | c |',
    ': x',
  ],
  ...[
    '<div>',
    '</div>',
    '<b>',
    '<!--',
    '-->',
    '<!-- x -->',
    '[x]: https://example.org/x',
    '[x]: y z',
    '    x',
    '\t- x',
    '%% x',
    '\n\n\n',
  ],
]

/** Changes public pieces only, in one to three places. */
export function mutate(pieces: readonly Piece[], chance: Chance): Piece[] {
  const changed = pieces.map((piece) => ({ ...piece }))
  // The front matter stays, so that it is the Markdown that is tried.
  const open = changed.slice(1).filter(({ isPrivate, text }) => !isPrivate && text !== '')
  if (open.length === 0) return changed
  for (let n = 1 + chance.below(3); n > 0; n--) {
    const piece = chance.pick(open)
    const changedText = chance.pick(CHANGES)(piece.text, chance)
    // Glued to what follows it, a private piece would be another one.
    piece.text = piece.text.endsWith('\n') && !changedText.endsWith('\n') ? `${changedText}\n` : changedText
  }
  return changed
}

type Change = (text: string, chance: Chance) => string

const CHANGES: Change[] = [
  (text, chance) => insert(text, chance.below(text.length + 1), chance.pick(SCRAPS)),
  (text, chance) => insert(text, chance.below(text.length + 1), chance.pick(SCRAPS)),
  (text, chance) => betweenLines(text, chance, chance.pick(LINES)),
  (text, chance) => betweenLines(text, chance, chance.pick(LINES)),
  (text, chance) => {
    const at = chance.below(text.length + 1)
    return text.slice(0, at) + text.slice(at + 1 + chance.below(3))
  },
  (text, chance) => {
    const lines = text.split('\n')
    lines.splice(chance.below(lines.length), 1)
    return lines.join('\n')
  },
  (text, chance) => betweenLines(text, chance, chance.pick(text.split('\n'))),
  (text, chance) => {
    const lines = text.split('\n')
    const at = chance.below(lines.length)
    lines[at] = `${chance.pick(['  ', '    ', '> ', '- ', '# ', '\t', '| '])}${lines[at]}`
    return lines.join('\n')
  },
  (text, chance) => text.replaceAll('\n\n', chance.pick(['\n', '\n\n\n', '\n \n'])),
  (text, chance) => (chance.odds(0.5) ? text.toUpperCase() : text.toLowerCase()),
]

/** A backslash that is not the author's would show what follows it on purpose. */
const insert = (text: string, at: number, scrap: string) => text.slice(0, at) + scrap + text.slice(at)

function betweenLines(text: string, chance: Chance, line: string): string {
  const lines = text.split('\n')
  lines.splice(chance.below(lines.length + 1), 0, line)
  return lines.join('\n')
}
