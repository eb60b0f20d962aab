/** The engine knows no topic: what this deck speaks of stands in `slides/` and `assets/data/` alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Names of this talk in any spelling. Kazakh is a language of the interface, too, and stands among its words. */
const NAMES = /kazakh|\bkz\b|tokay?ev|astana|c5\+1|times tengri|washington/i

/** Its actors and registers where only code or style can mean them: as a text, a class, a token, a class of Mermaid's. */
const CODES = /(?:'|"|`|:::|--|\.)(?:kz|us|ru|cn|ca)(?:-text)?(?:'|"|`|[ ,:;{)])/
const REGISTERS =
  /\bas (?:printed|checked)\b|['"`](?:printed|checked)['"`]|(?:^|[\s>(])\.(?:printed|checked)\b|\w\.(?:printed|checked):/i

/** Language tags are what other files may be about. */
const LANGUAGES = /^src\/(strings|pages\/references)\//

function topicIn(path: string, text: string): string[] {
  const isStrings = LANGUAGES.test(path)
  return text.split('\n').flatMap((line, index) => {
    const named = NAMES.test(isStrings ? line.replace(/kazakh|қазақ\S*/gi, '') : line)
    const found = named || (!isStrings && CODES.test(line)) || REGISTERS.test(line)
    return found ? [`${path}:${index + 1}: ${line.trim()}`] : []
  })
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|css|html)$/.test(name))
  .map((name) => join('src', name).replaceAll('\\', '/'))

describe('the engine', () => {
  it('says nothing of the topic of these slides', () => {
    expect(files.length).toBeGreaterThan(300)
    expect(files.flatMap((path) => topicIn(path, readFileSync(path, 'utf8')))).toEqual([])
  })

  it.each([
    ["const isCentre = to === 'kz'", 'an actor in code'],
    ['.drawing .edge.us { stroke: red }', 'an actor in style'],
    ['  --cn-text: #222;', 'an actor as a token'],
    ['hint: write ":::ru" behind it', 'an actor in words'],
    ['/** Between Kazakhstan and the others. */', 'a name in a comment'],
    ["slide.register === 'printed'", 'a register in code'],
    ['.subhead.checked::before {', 'a register in style'],
    ["label: 'As printed'", 'a register’s label'],
  ])('would say so: %s (%s)', (line) => {
    expect(topicIn('src/deck/planted.ts', `\n${line}\n`)).toHaveLength(1)
  })

  it.each([
    "import { renderHandout } from '../pages/printed/handout'",
    'system.checked = themeChosen() === undefined',
    '/** The slides that are printed. */',
    'const status = "not checked"',
    "  ['ru', 'Russian'],",
  ])('lets alone what is none of it: %s', (line) => {
    expect(topicIn('src/strings/planted.ts', line)).toEqual([])
    if (!line.includes('ru')) expect(topicIn('src/deck/planted.ts', line)).toEqual([])
  })
})
