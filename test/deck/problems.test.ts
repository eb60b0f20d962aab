import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDeck } from '../../src/checks/check'
import { checkQuiets, settleProblems } from '../../src/checks/settle'
import type { SourceFile } from '../../src/deck/model'
import { parseDeck } from '../../src/deck/parse'
import { formatProblems, type Problem } from '../../src/deck/problem'
import { fixtureDeck, PROBLEMS } from '../fixtures/deck'

function problemsOf(files: SourceFile[]): Problem[] {
  const { deck, problems } = parseDeck(files)
  const found = [...problems, ...(deck ? checkDeck(deck) : [])]
  return deck ? [...settleProblems(found, deck), ...checkQuiets(found, deck)] : found
}

describe('a bad deck for every rule', () => {
  it('starts from a deck without problems', () => {
    expect(formatProblems(problemsOf(fixtureDeck()), fixtureDeck())).toBe('0 errors, 0 warnings')
  })

  it.each(readdirSync(PROBLEMS))('%s is reported with its place, reason and remedy', async (rule) => {
    const folder = join(PROBLEMS, rule)
    const files = fixtureDeck(folder)
    const problems = problemsOf(files)
    expect(problems.map((problem) => problem.rule)).toContain(rule)
    await expect(`${formatProblems(problems, files)}\n`).toMatchFileSnapshot(join(folder, 'expected.txt'))
  })

  it('has an expected text for every fixture', () => {
    expect(readdirSync(PROBLEMS).filter((rule) => !existsSync(join(PROBLEMS, rule, 'expected.txt')))).toEqual([])
  })

  it('has a fixture for every rule the parser and the checks report', () => {
    expect(readdirSync(PROBLEMS).sort()).toEqual(rulesIn('src/deck', 'src/checks'))
  })
})

/** The rules named in the sources, but for those on drawn figures; those of `readYaml` and of fences with data come together, by the name or kind they are called with. */
function rulesIn(...folders: string[]): string[] {
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('drawn'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  const text = sources.join('\n')
  const named = [...text.matchAll(/(?:rule: |problem\(\s*|report\(\s*)'([a-z]+(?:-[a-z]+)*)'/g)].map(
    (match) => match[1] ?? '',
  )
  const yaml = [...text.matchAll(/readYaml\([^,]+, [^,]+, '([a-z-]+)'/g)].flatMap((match) => [
    match[1] ?? '',
    `${match[1]}-syntax`,
  ])
  const fences = [...text.matchAll(/readFenceWithData<\w+>\(figure, files, (\w+)Fields\)/g)].flatMap(([, kind]) => [
    ...[`${kind}`, `${kind}-syntax`, `${kind}-data`],
  ])
  return [...new Set([...named, ...yaml, ...fences])].sort()
}
