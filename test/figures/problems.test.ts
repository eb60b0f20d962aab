/** Every problem a figure can have, as its author reads it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatProblems } from '../../src/deck/problem'
import { DrawingSession, drawFigures } from '../../src/figures/draw'
import { NoBrowser } from '../../src/figures/session'
import { ACTORS } from '../fixtures/actors'
import { dataIn, emptyProject, fences, figureOf, PROBLEMS } from './fences'
import { session } from './session'

const FIXTURES = readdirSync(PROBLEMS)
const SOUND = 'flowchart LR\n  accTitle: Boxes\n  accDescr: Two boxes.\n  A --> B'

describe('a bad fence for every rule', () => {
  it.each(FIXTURES)('%s is reported with its place, reason and remedy', async (name) => {
    const { file, figures } = fences(
      `slides/${name}.md`,
      readFileSync(join(PROBLEMS, name, 'fence.md'), 'utf8'),
      dataIn(join(PROBLEMS, name)),
    )
    const { drawings, problems } = await drawFigures(figures, {
      root: emptyProject(),
      actors: ACTORS,
      files: [file],
      session,
    })
    expect(drawings).toEqual([undefined])
    expect(problems.map(({ rule }) => rule)).toContain(name)
    const expected = join(PROBLEMS, name, 'expected.txt')
    expect(existsSync(expected)).toBe(true)
    await expect(`${formatProblems(problems, [file])}\n`).toMatchFileSnapshot(expected)
  })

  it('has a fixture for every rule but the two that no fence can break', () => {
    const rules = [
      ...rulesIn('src/figures'),
      'map',
      'map-syntax',
      'ties',
      'ties-syntax',
      'actors',
      'actors-syntax',
      'argument',
      'argument-syntax',
      'stemma',
      'stemma-syntax',
    ]
    expect([...FIXTURES, 'figure-no-browser', 'figure-failed'].sort()).toEqual(rules.sort())
  })

  it('leaves the session able to draw', async () => {
    const { problems } = await drawFigures([figureOf(SOUND)], {
      root: emptyProject(),
      actors: ACTORS,
      files: [],
      session,
    })
    expect(problems).toEqual([])
  })
})

function rulesIn(folder: string): string[] {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const text = sources.join('\n')
  return [...new Set([...text.matchAll(/rule: '([a-z-]+)'/g)].map((match) => match[1] ?? ''))].sort()
}

class Failing extends DrawingSession {
  constructor(readonly error: Error) {
    super()
  }

  override draw(): Promise<never> {
    return Promise.reject(this.error)
  }
}

describe('a drawing that cannot be made', () => {
  it('without a browser says what to install', async () => {
    const session = new Failing(new NoBrowser('Install one.'))
    const { drawings, problems } = await drawFigures([figureOf(SOUND)], {
      root: emptyProject(),
      actors: ACTORS,
      files: [],
      session,
    })
    expect(drawings).toEqual([undefined])
    expect(problems).toMatchObject([{ rule: 'figure-no-browser', severity: 'error', hint: 'Install one.' }])
  })

  it('for another reason says which, and the other figures are drawn', async () => {
    const session = new Failing(new Error('The page crashed.\n    at somewhere'))
    const { problems } = await drawFigures([figureOf(SOUND)], {
      root: emptyProject(),
      actors: ACTORS,
      files: [],
      session,
    })
    expect(problems).toMatchObject([
      { rule: 'figure-failed', message: 'The figure could not be drawn: The page crashed.' },
    ])
  })
})
