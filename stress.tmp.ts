import { parseDeck } from './src/deck/parse'
import { checkDeck } from './src/checks/check'
import { formatProblems } from './src/deck/problem'
import { renderBody } from './src/pages/document'
import { renderHandout } from './src/pages/handout'
import { fixtureDeck } from './test/fixtures/deck'
const N = Number(process.argv[2] ?? 20000)
const R = (s: string, n = N) => s.repeat(Math.ceil(n / s.length))
const forms: Record<string, string> = {}
for (const s of ['[', ']', '(', '![', '[a](', '[a][', '*', '**a', '_a ', '*a **b ', '`', '` a', '<', '<b>', '<!--', '-->', '&', '&amp;', '~', '~~a', '“', '"', '“a”', '> ', '- ', '1. ', '  - a\n', '#', '# a\n\n', '|', '| a ', '|-', '\\', '!', ':', ':::\n', '$', '$a', '$$', 'Handout:\n', 'Figure:\n', 'Note:\n', 'note ', '***\n\n', '---\n', '---\n\n', '```\n', '~~~\n', '[@R1]', '[@', '{', '}', '[a]{', '[a]{.ring}', '[a]: b\n', '[^1]', 'http://', 'www.a', 'a@b.c ', '\t', '   \n', '\n', ' ', 'a', 'a ', '中', '🎉', '\u0000', '<b title="', '%', 'javascript:', '===\n', 'a\n===\n', '\n\n> ', '    a\n', '[[', '[]{', '<a', '</', '<!', '{.a ', '^', '.slide:', '<!-- .element: ', '<!-- a -->', '- [ ] a\n', ':a', ': a\n','“a', '\r','|a|\n', '`a', '``a`', '*a', 'a*', '_a', 'a_', '<a@b', '[a](<', '[a](b "', '![a](b)']) forms[s] = R(s)
forms['table'] = `|a|b|\n|-|-|\n${R('|c|d|\n')}`
forms['table wide'] = `|${R('a|')}\n|${R('-|')}\n|${R('b|')}`
forms['nested quote lines'] = Array.from({ length: 400 }, (_, i) => '>'.repeat(i) + ' a').join('\n')
forms['nested list'] = Array.from({ length: 400 }, (_, i) => '  '.repeat(i) + '- a').join('\n')
forms['em nest'] = R('*a ', N / 2) + R('a* ', N / 2)
forms['strong nest'] = R('**a ', N / 2) + R('b** ', N / 2)
forms['br nest'] = R('[', N / 2) + R(']', N / 2)
forms['link nest'] = R('[a', N / 2) + R('](b)', N / 2)
forms['b nest'] = R('<b>', N / 2) + R('</b>', N / 2)
forms['quote text'] = '> ' + R('“a ')
const only = process.argv[3]
for (const [name, body] of Object.entries(forms)) {
  if (only && name !== only) continue
  const files = [...fixtureDeck(), { path: 'slides/01-x.md', text: `---\ntitle: X\n---\n\n## A headline that says something\n<!-- .slide: data-layout="quote" data-register="printed" -->\n\n${body}\n` }]
  const t = process.cpuUsage()
  let out = ''
  try {
    const { deck, problems } = parseDeck(files)
    const p1 = process.cpuUsage(t)
    const all = [...problems, ...(deck ? checkDeck(deck) : [])]
    const text = formatProblems(all, files)
    const p2 = process.cpuUsage(t)
    if (deck) { renderBody(deck, () => ''); renderHandout(deck, () => '') }
    const p3 = process.cpuUsage(t)
    const ms = (u: NodeJS.CpuUsage) => Math.round((u.user + u.system) / 1000)
    out = `${ms(p1)} ${ms(p2)} ${ms(p3)} problems ${all.length} text ${text.length}`
    if (ms(p3) < 500) continue
  } catch (e) { out = `CRASH ${(e as Error).message.slice(0, 80)} ${(e as Error).stack?.split('\n')[3]}` }
  console.log(JSON.stringify(name), out)
}
