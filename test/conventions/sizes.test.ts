/** How long functions and files are, and how many files stand beside each other: what a newcomer can take in at once. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

interface Measured {
  place: string
  lines: number
  /** Not one that is only handed to another function: those are short, and would make any median look well. */
  named: boolean
}

interface Node {
  type: string
  start: number
  end: number
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Every function of a text, with the lines from its first word to its last bracket. */
function functionsOf(text: string, file: string): Measured[] {
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length
  const found: Measured[] = []
  const visit = (node: Node, outer?: Node) => {
    if (/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) {
      const lines = lineOf(node.end) - lineOf(node.start) + 1
      const named = node.type === 'FunctionDeclaration' || /^(MethodDef|VariableDecl)/.test(outer?.type ?? '')
      found.push({ place: `${file}:${lineOf(node.start)}`, lines, named })
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node)
    }
  }
  const { program, errors } = parseSync(file, text, { lang: 'ts' })
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  visit(program as unknown as Node)
  return found
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const longer = (all: readonly Measured[], most: number) =>
  all.filter(({ lines }) => lines > most).map(({ place, lines }) => `${place} has ${lines} lines`)

/** A folder and all below it. */
const foldersIn = (folder: string): string[] => [
  folder,
  ...readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? foldersIn(join(folder, entry.name)) : [],
  ),
]

const filesIn = (folder: string) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name))
const functions = sources.flatMap((file) => functionsOf(readFileSync(file, 'utf8'), file))

describe('src/', () => {
  it('has functions of six lines in the middle, and none over twenty-five', () => {
    expect(functions.length).toBeGreaterThan(2000)
    expect(longer(functions, 25)).toEqual([])
    expect(median(functions.filter(({ named }) => named).map(({ lines }) => lines))).toBeLessThanOrEqual(6)
  })

  it('has files of 200 lines at most', () => {
    const long = sources.filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 200)
    expect(long).toEqual([])
  })
})

it.each([
  'src',
  'test',
  'docs',
  'scripts',
])('no folder of %s/ has more than twenty files beside each other', (folder) => {
  const full = foldersIn(folder).filter((each) => filesIn(each).length > 20)
  expect(full).toEqual([])
})

it('functions of every kind are measured', () => {
  const text = `export function one() {
  return [1].map((each) => {
    return each
  })
}
class Two {
  three(): void {
    call()
  }
}
const four = async () =>
  5
function overload(a: string): void
function overload(a: unknown): void {}`
  const found = functionsOf(text, 'a.ts').map(({ place, lines, named }) => [place, lines, named])
  expect(found).toEqual([
    ['a.ts:1', 5, true],
    ['a.ts:2', 3, false],
    ['a.ts:7', 3, true],
    ['a.ts:11', 2, true],
    ['a.ts:14', 1, true],
  ])
  expect(longer(functionsOf(text, 'a.ts'), 4)).toEqual(['a.ts:1 has 5 lines'])
})
